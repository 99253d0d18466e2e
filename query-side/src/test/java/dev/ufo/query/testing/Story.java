package dev.ufo.query.testing;

import dev.ufo.events.Assignee;
import dev.ufo.events.AssigneeType;
import dev.ufo.events.AttributeEvent.LabelAttached;
import dev.ufo.events.AttributeEvent.LabelDetached;
import dev.ufo.events.AttributeEvent.OperationArchived;
import dev.ufo.events.AttributeEvent.OperationEdited;
import dev.ufo.events.AttributeEvent.OperationPrioritised;
import dev.ufo.events.AttributeEvent.OperationReparented;
import dev.ufo.events.AttributeEvent.OperationRetagged;
import dev.ufo.events.AttributeEvent.OperationScheduled;
import dev.ufo.events.Author;
import dev.ufo.events.CommentEvent.CommentDeleted;
import dev.ufo.events.CommentEvent.CommentEdited;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.CrewEvent.PilotRemoved;
import dev.ufo.events.FleetEvent.FleetDeleted;
import dev.ufo.events.LabelEvent.LabelCreated;
import dev.ufo.events.LabelEvent.LabelDeleted;
import dev.ufo.events.LargeText;
import dev.ufo.events.LinkEvent.PullRequestAdded;
import dev.ufo.events.LinkEvent.PullRequestRemoved;
import dev.ufo.events.LinkEvent.ReactionAdded;
import dev.ufo.events.LinkEvent.ReactionRemoved;
import dev.ufo.events.LinkEvent.RelationAdded;
import dev.ufo.events.LinkEvent.RelationRemoved;
import dev.ufo.events.MissionEvent.MissionRenamed;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationEvent.OperationAssigned;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationEvent.OperationMoved;
import dev.ufo.events.OperationEvent.PilotSessionRecorded;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PilotKind;
import dev.ufo.events.RelationKind;
import dev.ufo.events.RoverEvent.EnrollmentCodeCreated;
import dev.ufo.events.RoverEvent.EnrollmentCodeRemoved;
import dev.ufo.events.RoverEvent.RoverAutoTagsChanged;
import dev.ufo.events.RoverEvent.RoverEnrolled;
import dev.ufo.events.RoverEvent.RoverRemoved;
import dev.ufo.events.RoverEvent.RoverTagsChanged;
import dev.ufo.events.RunEvent.ArtifactStored;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunHeartbeat;
import dev.ufo.events.RunEvent.RunMessageAdded;
import dev.ufo.events.RunEvent.RunNoted;
import dev.ufo.events.RunEvent.RunRequeued;
import dev.ufo.events.RunEvent.RunResultReported;
import dev.ufo.events.RunEvent.RunStarted;
import dev.ufo.events.RunState;
import dev.ufo.events.SignalEvent.AllSignalsRead;
import dev.ufo.events.SignalEvent.OperationSignalsArchived;
import dev.ufo.events.SignalEvent.ReadSignalsArchived;
import dev.ufo.events.SignalEvent.SignalArchived;
import dev.ufo.events.SignalEvent.SignalRaised;
import dev.ufo.events.SignalEvent.SignalRead;
import dev.ufo.events.SignalType;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.EnrollmentCodeId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.LabelId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.PullRequestId;
import dev.ufo.ids.RelationId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import dev.ufo.ids.SignalId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A fleet's life, in chapters that leave rows in every table of every view. */
public final class Story {
    private final Scene scene = new Scene();
    private final Setting setting = new Setting(scene);
    private final RoverId rover = new RoverId(UUID.randomUUID());
    private final PilotId leaver = new PilotId(UUID.randomUUID());
    private final EnrollmentCodeId code = new EnrollmentCodeId(UUID.randomUUID());

    /** How it begins. */
    public List<UfoEvent> beginning() {
        var events = new ArrayList<>(List.of(scene.begin()));
        var used = new EnrollmentCodeId(UUID.randomUUID());
        var lost = new RoverId(UUID.randomUUID());
        events.add(new MissionRenamed(scene.mission, scene.fleet, "Moon", "Mars", "MOON", "MARS", scene.next()));
        events.addAll(setting.mission());
        events.add(new PilotAdded(leaver, scene.fleet, "Codex", PilotKind.CODEX, scene.next()));
        events.addAll(setting.crews(leaver));
        events.add(new EnrollmentCodeCreated(code, scene.fleet, "ci", "abcdef", true, null, scene.user, scene.next()));
        events.add(new EnrollmentCodeCreated(used, scene.fleet, "", "ghijkl", false, null, scene.user, scene.next()));
        events.add(new EnrollmentCodeRemoved(used, scene.fleet, scene.next()));
        events.add(new RoverEnrolled(rover, scene.fleet, code, "host", List.of("gpu"), List.of(), scene.next()));
        events.add(new RoverEnrolled(lost, scene.fleet, code, "lost", List.of(), List.of(), scene.next()));
        events.add(new RoverTagsChanged(rover, scene.fleet, List.of("tpu"), scene.user, scene.next()));
        events.add(new RoverAutoTagsChanged(rover, scene.fleet, List.of("os:linux"), scene.next()));
        events.add(new RoverRemoved(lost, scene.fleet, scene.next()));
        events.addAll(setting.account());
        events.addAll(setting.people());
        return events;
    }

    /** An operation with a child, of whose runs one ended, one was lost and is held again. */
    public List<UfoEvent> chapter() {
        var operation = new OperationId(UUID.randomUUID());
        var child = new OperationId(UUID.randomUUID());
        var events = new ArrayList<UfoEvent>(List.of(scene.operation(operation), childOf(operation, child)));
        var given = new Assignee(AssigneeType.PILOT, leaver.value());
        events.add(new OperationAssigned(child, scene.fleet, given, scene.user, scene.next()));
        events.add(new OperationMoved(child, scene.fleet, OperationStatus.DONE, scene.user, scene.next()));
        events.addAll(wholeRun(operation));
        events.add(comment(operation, Author.user(scene.user)));
        events.addAll(lostRun(operation));
        events.addAll(links(operation, child));
        events.addAll(written(operation, child));
        events.addAll(signals(operation, child));
        return events;
    }

    /** How it ends: the pilot of every child leaves. */
    public List<UfoEvent> end() {
        return List.of(new PilotRemoved(leaver, scene.fleet, scene.next()));
    }

    /** The fleet, and with it everything in it, is no more. */
    public UfoEvent deletion() {
        return new FleetDeleted(scene.fleet, scene.user, scene.next());
    }

    /** The fleet that it tells of. */
    public FleetId fleet() {
        return scene.fleet;
    }

    private List<UfoEvent> wholeRun(OperationId operation) {
        var run = new RunId(UUID.randomUUID());
        var attempt = new AttemptId(UUID.randomUUID());
        return List.of(
                scene.queued(run, operation),
                scene.claimed(run, operation, attempt, rover),
                new RunStarted(run, attempt, operation, scene.fleet, scene.next()),
                new RunHeartbeat(run, attempt, scene.fleet, scene.next()),
                new RunNoted(run, attempt, scene.fleet, "log", "hello", scene.next()),
                new RunMessageAdded(
                        run,
                        attempt,
                        scene.fleet,
                        0,
                        "tool_use",
                        "shell",
                        null,
                        large("{\"command\":\"ls views.runs\"}"),
                        large("a\nb"),
                        scene.next()),
                new ArtifactStored(run, attempt, scene.fleet, "diff", "git.diff", large("diff"), scene.next()),
                new RunResultReported(run, attempt, operation, scene.fleet, "s", true, null, scene.next()),
                new PilotSessionRecorded(operation, scene.fleet, "s", PilotKind.CLAUDE, rover, scene.next()),
                comment(operation, Author.pilot(scene.pilot)),
                new RunEnded(run, attempt, operation, scene.fleet, RunState.SUCCEEDED, "", null, scene.next()),
                new OperationMoved(operation, scene.fleet, OperationStatus.IN_REVIEW, null, scene.next()));
    }

    private List<UfoEvent> lostRun(OperationId operation) {
        var run = new RunId(UUID.randomUUID());
        var lost = new AttemptId(UUID.randomUUID());
        return List.of(
                scene.queued(run, operation),
                scene.claimed(run, operation, lost, rover),
                new RunRequeued(run, lost, 1, operation, scene.fleet, rover, "it fell silent", scene.next()),
                scene.claimed(run, operation, new AttemptId(UUID.randomUUID()), rover));
    }

    /** A reaction, a pull request and a relation that stay, and one of each that goes. */
    private List<UfoEvent> links(OperationId operation, OperationId child) {
        var kept = new PullRequestId(UUID.randomUUID());
        var gone = new PullRequestId(UUID.randomUUID());
        var blocks = new RelationId(UUID.randomUUID());
        var relates = new RelationId(UUID.randomUUID());
        var remark = comment(operation, Author.user(scene.user));
        return List.of(
                remark,
                new CommentEdited(remark.commentId(), operation, scene.fleet, "Longer", scene.user, scene.next()),
                new CommentDeleted(remark.commentId(), operation, scene.fleet, scene.user, scene.next()),
                new ReactionAdded(operation, scene.fleet, null, "🎉", scene.user, scene.next()),
                new ReactionAdded(operation, scene.fleet, null, "👀", scene.user, scene.next()),
                new ReactionRemoved(operation, scene.fleet, null, "👀", scene.user, scene.next()),
                new PullRequestAdded(kept, operation, scene.fleet, "https://x.test", "", 1, scene.user, scene.next()),
                new PullRequestAdded(gone, operation, scene.fleet, "https://y.test", "", 1, scene.user, scene.next()),
                new PullRequestRemoved(gone, operation, scene.fleet, scene.user, scene.next()),
                new RelationAdded(
                        blocks,
                        operation,
                        scene.fleet,
                        RelationKind.BLOCKS,
                        child,
                        OperationStatus.TODO,
                        scene.user,
                        scene.next()),
                new RelationAdded(
                        relates,
                        operation,
                        scene.fleet,
                        RelationKind.RELATES,
                        child,
                        OperationStatus.TODO,
                        scene.user,
                        scene.next()),
                new RelationRemoved(
                        blocks, operation, scene.fleet, RelationKind.BLOCKS, child, scene.user, scene.next()));
    }

    /** What people write on an operation afterwards; a label that stays, and one that goes. */
    private List<UfoEvent> written(OperationId operation, OperationId child) {
        var kept = new LabelId(UUID.randomUUID());
        var gone = new LabelId(UUID.randomUUID());
        return List.of(
                new OperationEdited(operation, scene.fleet, "New", "More", scene.user, scene.next()),
                new OperationPrioritised(operation, scene.fleet, 4, null, scene.user, scene.next()),
                new OperationScheduled(operation, scene.fleet, LocalDate.EPOCH, null, scene.user, scene.next()),
                new OperationRetagged(
                        operation, scene.fleet, List.of("gpu"), List.of(), null, scene.user, scene.next()),
                new OperationReparented(child, scene.fleet, null, scene.user, scene.next()),
                new OperationReparented(child, scene.fleet, operation, scene.user, scene.next()),
                new OperationArchived(child, scene.fleet, true, scene.user, scene.next()),
                new LabelCreated(kept, scene.fleet, "bug", "red", scene.next()),
                new LabelCreated(gone, scene.fleet, "apt", "blue", scene.next()),
                new LabelAttached(operation, scene.fleet, kept, scene.user, scene.next()),
                new LabelAttached(child, scene.fleet, kept, scene.user, scene.next()),
                new LabelDetached(child, scene.fleet, kept, scene.user, scene.next()),
                new LabelAttached(operation, scene.fleet, gone, scene.user, scene.next()),
                new LabelDeleted(gone, scene.fleet, "apt", scene.next()));
    }

    private List<UfoEvent> signals(OperationId operation, OperationId child) {
        var seen = signal(child);
        var away = signal(child);
        return List.of(
                signal(operation),
                new OperationSignalsArchived(operation, scene.fleet, scene.user, scene.next()),
                seen,
                new SignalRead(seen.signalId().copy(0), child, scene.fleet, scene.user, scene.next()),
                new ReadSignalsArchived(scene.fleet, scene.user, scene.next()),
                away,
                new SignalArchived(away.signalId().copy(0), child, scene.fleet, scene.user, scene.next()),
                signal(child),
                new AllSignalsRead(scene.fleet, scene.user, scene.next()),
                signal(child));
    }

    private SignalRaised signal(OperationId operation) {
        return new SignalRaised(
                SignalId.of(UUID.randomUUID()),
                operation,
                scene.fleet,
                SignalType.TASK_FAILED,
                "Blocked: it",
                "Look",
                List.of(scene.user),
                scene.next());
    }

    private OperationCreated childOf(OperationId parent, OperationId id) {
        var one = scene.operation(id);
        return new OperationCreated(
                one.operationId(),
                one.fleetId(),
                one.missionId(),
                one.seq(),
                one.title(),
                one.body(),
                one.status(),
                3,
                null,
                null,
                parent,
                null,
                List.of("gpu"),
                List.of(),
                one.createdBy(),
                one.at());
    }

    private CommentAdded comment(OperationId operation, Author author) {
        return new CommentAdded(
                new CommentId(UUID.randomUUID()), operation, scene.fleet, author, "Shorter", scene.next());
    }

    private static LargeText large(String text) {
        return new LargeText(text, null, text.length());
    }
}
