package dev.ufo.server.bench;

import dev.ufo.events.Assignee;
import dev.ufo.events.AssigneeType;
import dev.ufo.events.Author;
import dev.ufo.events.AuthorType;
import dev.ufo.events.LargeText;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationEvent.OperationMoved;
import dev.ufo.events.OperationEvent.PilotSessionRecorded;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PilotKind;
import dev.ufo.events.RunEvent.RunClaimed;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunMessageAdded;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.RunEvent.RunResultReported;
import dev.ufo.events.RunEvent.RunStarted;
import dev.ufo.events.RunState;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** Fills a fleet with operations by writing their events to the log, many an append, where deciding is not what is measured. */
final class Population {
    private static final int OPERATIONS_AN_APPEND = 250;
    private static final List<OperationStatus> COLUMNS = List.of(OperationStatus.values());

    private final BenchServer server;
    private final BenchFleet fleet;
    private int lastSeq;

    Population(BenchServer server, BenchFleet fleet) {
        this.server = server;
        this.fleet = fleet;
    }

    /** Operations without runs, spread over the columns of the board. */
    void operations(int count) throws Exception {
        append(count, operation -> List.of(created(operation, COLUMNS.get(lastSeq % COLUMNS.size()))));
    }

    /** Operations whose run waits for a rover. */
    void queued(int count) throws Exception {
        append(
                count,
                operation -> List.of(
                        created(operation, OperationStatus.IN_PROGRESS),
                        queued(operation, new RunId(UUID.randomUUID()))));
    }

    /** Operations whose run is over, twelve events each. */
    void finished(int count, RoverId rover) throws Exception {
        append(count, operation -> life(operation, rover));
    }

    private void append(int count, Function<OperationId, List<UfoEvent>> events) throws Exception {
        List<UfoEvent> together = new ArrayList<>();
        for (int operation = 1; operation <= count; operation++) {
            lastSeq++;
            together.addAll(events.apply(new OperationId(UUID.randomUUID())));
            if (operation % OPERATIONS_AN_APPEND == 0 || operation == count) {
                LogWriter.appendAll(server.store().engine(), together);
                together.clear();
            }
        }
        server.settle();
    }

    private OperationCreated created(OperationId operation, OperationStatus status) {
        return new OperationCreated(
                operation,
                fleet.fleetId(),
                fleet.missionId(),
                lastSeq,
                "Operation " + lastSeq,
                "What is to be done, in a few words.",
                status,
                0,
                null,
                null,
                null,
                new Assignee(AssigneeType.PILOT, fleet.pilotId().value()),
                List.of(),
                List.of(),
                fleet.personId(),
                Instant.now());
    }

    private RunQueued queued(OperationId operation, RunId run) {
        return new RunQueued(
                run,
                operation,
                fleet.fleetId(),
                fleet.missionId(),
                fleet.pilotId(),
                PilotKind.CLAUDE,
                "",
                "What is to be done, in a few words.",
                "",
                null,
                List.of(),
                List.of(),
                0,
                Instant.now());
    }

    private List<UfoEvent> life(OperationId operation, RoverId rover) {
        RunId run = new RunId(UUID.randomUUID());
        AttemptId attempt = new AttemptId(UUID.randomUUID());
        Instant now = Instant.now();
        var fleetId = fleet.fleetId();
        var session = UUID.randomUUID().toString();
        return List.of(
                created(operation, OperationStatus.IN_PROGRESS),
                queued(operation, run),
                new RunClaimed(
                        run, attempt, 1, operation, fleetId, rover, fleet.pilotId(), PilotKind.CLAUDE, now, false, now),
                new RunStarted(run, attempt, operation, fleetId, now),
                said(run, attempt, 0),
                said(run, attempt, 1),
                said(run, attempt, 2),
                new RunResultReported(run, attempt, operation, fleetId, session, false, null, now),
                new PilotSessionRecorded(operation, fleetId, session, PilotKind.CLAUDE, rover, now),
                new CommentAdded(
                        new CommentId(UUID.randomUUID()),
                        operation,
                        fleetId,
                        new Author(AuthorType.PILOT, fleet.pilotId().value()),
                        "It is done.",
                        now),
                new RunEnded(run, attempt, operation, fleetId, RunState.SUCCEEDED, "", null, now),
                new OperationMoved(operation, fleetId, OperationStatus.IN_REVIEW, null, now));
    }

    private RunMessageAdded said(RunId run, AttemptId attempt, int seq) {
        String text = "I looked at the code and know what to do next.";
        return new RunMessageAdded(
                run,
                attempt,
                fleet.fleetId(),
                seq,
                "text",
                null,
                new LargeText(text, null, text.length()),
                null,
                null,
                Instant.now());
    }
}
