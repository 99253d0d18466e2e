package dev.ufo.command.runs;

import dev.ufo.door.RoverCaller;
import dev.ufo.events.Author;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationEvent.OperationMoved;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PilotKind;
import dev.ufo.events.RunEvent.RunClaimed;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunRequeued;
import dev.ufo.events.RunEvent.RunResultReported;
import dev.ufo.events.RunEvent.RunStarted;
import dev.ufo.events.RunEvent.RunStarting;
import dev.ufo.events.RunState;
import dev.ufo.events.SignalEvent.SignalRaised;
import dev.ufo.events.SignalType;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import dev.ufo.ids.SignalId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who plays in the stories of runs that are held, and what may have happened to them before. */
public final class RunCast {
    public static final FleetId FLEET = new FleetId(new UUID(0, 1));
    public static final PilotId PILOT = new PilotId(new UUID(3, 1));
    public static final RoverId ROVER = new RoverId(new UUID(4, 1));
    public static final OperationId OPERATION = new OperationId(new UUID(5, 1));
    public static final RunId RUN = new RunId(new UUID(6, 1));
    public static final RunId NEXT_RUN = new RunId(new UUID(6, 2));
    public static final CommentId COMMENT = new CommentId(new UUID(7, 1));
    public static final CommentId OTHER_COMMENT = new CommentId(new UUID(7, 2));
    public static final SignalId SIGNAL = SignalId.of(new UUID(9, 0x10000));
    public static final UserId ADA = new UserId(new UUID(1, 1));
    public static final UserId BOB = new UserId(new UUID(1, 2));
    public static final AttemptId ATTEMPT = new AttemptId(new UUID(8, 1));
    public static final AttemptId OTHER_ATTEMPT = new AttemptId(new UUID(8, 2));
    public static final Instant QUEUED_AT = Instant.parse("2026-11-23T09:59:00.5Z");
    public static final Instant BEFORE = Instant.parse("2026-11-23T10:00:00Z");
    public static final Instant NOW = Instant.parse("2026-11-23T10:00:07.25Z");

    public static final RoverCaller HOLDER = new RoverCaller(ROVER, FLEET);
    public static final RoverCaller OTHER_ROVER = new RoverCaller(new RoverId(new UUID(4, 2)), FLEET);
    public static final RoverCaller OTHER_FLEET = new RoverCaller(ROVER, new FleetId(new UUID(0, 2)));
    public static final Report REPORT = new Report(ATTEMPT, HOLDER, NOW);

    public static final RunClaimed CLAIMED =
            new RunClaimed(RUN, ATTEMPT, 1, OPERATION, FLEET, ROVER, PILOT, PilotKind.CLAUDE, QUEUED_AT, false, BEFORE);
    public static final RunRequeued REQUEUED =
            new RunRequeued(RUN, ATTEMPT, 1, OPERATION, FLEET, ROVER, "silent", BEFORE);

    private RunCast() {}

    public static RunStarting starting(Instant at) {
        return new RunStarting(RUN, ATTEMPT, OPERATION, FLEET, at);
    }

    public static RunStarted started(Instant at) {
        return new RunStarted(RUN, ATTEMPT, OPERATION, FLEET, at);
    }

    public static RunEnded ended(RunState state, Instant at) {
        return new RunEnded(RUN, ATTEMPT, OPERATION, FLEET, state, "", null, at);
    }

    public static RunResultReported result(
            String session, boolean needsInput, @Nullable OperationStatus requested, Instant at) {
        return new RunResultReported(RUN, ATTEMPT, OPERATION, FLEET, session, needsInput, requested, at);
    }

    public static CommentAdded comment(CommentId id, Author author, String body, Instant at) {
        return new CommentAdded(id, OPERATION, FLEET, author, body, at);
    }

    public static OperationMoved moved(OperationStatus status) {
        return new OperationMoved(OPERATION, FLEET, status, null, NOW);
    }

    public static SignalRaised signal(SignalType type, String title, String body) {
        return new SignalRaised(SIGNAL, OPERATION, FLEET, type, title, body, List.of(ADA, BOB), NOW);
    }

    public static OperationCreated operation(OperationStatus status) {
        return new OperationCreated(
                OPERATION,
                FLEET,
                new MissionId(new UUID(2, 1)),
                1,
                "Summarise",
                "",
                status,
                0,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                ADA,
                QUEUED_AT);
    }
}
