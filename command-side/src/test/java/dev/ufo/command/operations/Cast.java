package dev.ufo.command.operations;

import dev.ufo.command.operations.Dispatch.Means;
import dev.ufo.door.Role;
import dev.ufo.events.Assignee;
import dev.ufo.events.AssigneeType;
import dev.ufo.events.Author;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.CrewEvent.PilotRemoved;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.MissionEvent.MissionCreated;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationEvent.OperationMoved;
import dev.ufo.events.OperationEvent.PilotSessionRecorded;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PilotKind;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.RunState;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who plays in the stories of operations, and what may have happened to them before. */
final class Cast {
    static final FleetId FLEET = new FleetId(new UUID(0, 1));
    static final FleetId OTHER_FLEET = new FleetId(new UUID(0, 2));
    static final UserId ADA = new UserId(new UUID(1, 1));
    static final MissionId MISSION = new MissionId(new UUID(2, 1));
    static final PilotId PILOT = new PilotId(new UUID(3, 1));
    static final RoverId ROVER = new RoverId(new UUID(4, 1));
    static final OperationId OPERATION = new OperationId(new UUID(5, 1));
    static final OperationId OTHER_OPERATION = new OperationId(new UUID(5, 2));
    static final RunId RUN = new RunId(new UUID(6, 1));
    static final RunId NEXT_RUN = new RunId(new UUID(6, 2));
    static final CommentId COMMENT = new CommentId(new UUID(7, 1));
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    static final Assignee TO_PILOT = new Assignee(AssigneeType.PILOT, PILOT.value());
    static final Assignee TO_ADA = new Assignee(AssigneeType.USER, ADA.value());

    static final MemberJoined MEMBER = new MemberJoined(FLEET, ADA, Role.OWNER, NOW);
    static final MissionCreated MISSION_CREATED = new MissionCreated(MISSION, FLEET, "Apollo", "APO", NOW);
    static final PilotAdded PILOT_ADDED = new PilotAdded(PILOT, FLEET, "Claude", PilotKind.CLAUDE, NOW);
    static final PilotRemoved PILOT_REMOVED = new PilotRemoved(PILOT, FLEET, NOW);
    static final RunEnded RUN_ENDED =
            new RunEnded(RUN, new AttemptId(new UUID(8, 1)), OPERATION, FLEET, RunState.SUCCEEDED, "", null, NOW);
    static final PilotSessionRecorded SESSION =
            new PilotSessionRecorded(OPERATION, FLEET, "sess-1", PilotKind.CLAUDE, ROVER, NOW);

    private Cast() {}

    /** What a command brings for the next run, while the rover is there. */
    static Means means() {
        return new Means(NEXT_RUN, Set.of(ROVER), NOW);
    }

    /** The same while no rover is there. */
    static Means meansWithoutRovers() {
        return new Means(NEXT_RUN, Set.of(), NOW);
    }

    static OperationCreated created(OperationStatus status, @Nullable Assignee assignee) {
        return new OperationCreated(
                OPERATION,
                FLEET,
                MISSION,
                1,
                "Summarise",
                "One page, please",
                status,
                0,
                null,
                null,
                null,
                assignee,
                List.of("gpu"),
                List.of("slow"),
                ADA,
                NOW);
    }

    static RunQueued run(RunId run, String command, String prompt, String session, @Nullable RoverId pin) {
        return new RunQueued(
                run,
                OPERATION,
                FLEET,
                MISSION,
                PILOT,
                PilotKind.CLAUDE,
                command,
                prompt,
                session,
                pin,
                List.of("gpu"),
                List.of("slow"),
                0,
                NOW);
    }

    /** A run in a fresh session with the title and the body. */
    static RunQueued freshRun(RunId run) {
        return run(run, "", "Summarise\n\nOne page, please", "", null);
    }

    static OperationMoved moved(OperationStatus status, @Nullable UserId by) {
        return new OperationMoved(OPERATION, FLEET, status, by, NOW);
    }

    static CommentAdded comment(Author author, String body) {
        return new CommentAdded(COMMENT, OPERATION, FLEET, author, body, NOW);
    }

    /** The operation was given to the pilot, and its first run is active. */
    static List<UfoEvent> running() {
        return List.of(PILOT_ADDED, created(OperationStatus.IN_PROGRESS, TO_PILOT), freshRun(RUN));
    }

    /** The first run has ended and told its session; the operation waits for a review. */
    static List<UfoEvent> inReview() {
        return with(
                running(),
                SESSION,
                comment(Author.pilot(PILOT), "Done."),
                RUN_ENDED,
                moved(OperationStatus.IN_REVIEW, null));
    }

    static List<UfoEvent> with(List<UfoEvent> facts, UfoEvent... more) {
        List<UfoEvent> all = new ArrayList<>(facts);
        all.addAll(List.of(more));
        return all;
    }
}
