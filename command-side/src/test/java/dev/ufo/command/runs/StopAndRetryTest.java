package dev.ufo.command.runs;

import static dev.ufo.command.runs.RunCast.ADA;
import static dev.ufo.command.runs.RunCast.ATTEMPT;
import static dev.ufo.command.runs.RunCast.BEFORE;
import static dev.ufo.command.runs.RunCast.CLAIMED;
import static dev.ufo.command.runs.RunCast.COMMENT;
import static dev.ufo.command.runs.RunCast.FLEET;
import static dev.ufo.command.runs.RunCast.NEXT_RUN;
import static dev.ufo.command.runs.RunCast.NOW;
import static dev.ufo.command.runs.RunCast.OPERATION;
import static dev.ufo.command.runs.RunCast.PILOT;
import static dev.ufo.command.runs.RunCast.QUEUED_AT;
import static dev.ufo.command.runs.RunCast.REQUEUED;
import static dev.ufo.command.runs.RunCast.ROVER;
import static dev.ufo.command.runs.RunCast.RUN;
import static dev.ufo.command.runs.RunCast.comment;
import static dev.ufo.command.runs.RunCast.ended;
import static dev.ufo.command.runs.RunCast.operation;
import static dev.ufo.command.runs.RunCast.started;

import dev.ufo.command.operations.Dispatch.Means;
import dev.ufo.command.operations.SessionChoice;
import dev.ufo.command.runs.retryrun.RetryRun;
import dev.ufo.command.runs.stoprun.StopRun;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.Author;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.CrewEvent.PilotRemoved;
import dev.ufo.events.OperationEvent.OperationMoved;
import dev.ufo.events.OperationEvent.PilotSessionRecorded;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PilotKind;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.RunState;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StopAndRetryTest {
    private static final FleetId OTHER_FLEET = new FleetId(new UUID(0, 2));
    private static final UfoEvent ADDED = new PilotAdded(PILOT, FLEET, "Claude", PilotKind.CLAUDE, QUEUED_AT);
    private static final UfoEvent IN_PROGRESS =
            new OperationMoved(OPERATION, FLEET, OperationStatus.IN_PROGRESS, ADA, NOW);
    private static final UfoEvent SESSION =
            new PilotSessionRecorded(OPERATION, FLEET, "sess", PilotKind.CLAUDE, ROVER, BEFORE);

    private final Story runs = Story.of(RunsModule::register);

    private static RunQueued queued(RunId run, @Nullable RoverId pin, Instant at) {
        return new RunQueued(
                run,
                OPERATION,
                FLEET,
                new MissionId(new UUID(2, 1)),
                PILOT,
                PilotKind.CLAUDE,
                "",
                "Summarise",
                pin == null ? "" : "sess",
                pin,
                List.of(),
                List.of(),
                0,
                at);
    }

    /** The next run, with a prompt of its own. */
    private static RunQueued told(String prompt, @Nullable RoverId pin) {
        RunQueued like = queued(NEXT_RUN, pin, NOW);
        return new RunQueued(
                like.runId(),
                like.operationId(),
                like.fleetId(),
                like.missionId(),
                like.pilotId(),
                like.pilotKind(),
                prompt,
                prompt,
                like.sessionId(),
                pin,
                like.requiredTags(),
                like.excludedTags(),
                like.priority(),
                like.at());
    }

    private static RunEnded stopped(@Nullable AttemptId attempt) {
        return new RunEnded(RUN, attempt, OPERATION, FLEET, RunState.CANCELED, "somebody stopped it", ADA, NOW);
    }

    private static StopRun stop(FleetId fleet) {
        return new StopRun(RUN, fleet, ADA, NOW);
    }

    private static RetryRun retry(FleetId fleet, SessionChoice session, RoverId... online) {
        return new RetryRun(RUN, fleet, ADA, new Means(NEXT_RUN, Set.of(online), NOW).in(session));
    }

    private Story over(UfoEvent... more) {
        List<UfoEvent> events = new ArrayList<>(List.of(
                operation(OperationStatus.IN_PROGRESS),
                ADDED,
                queued(RUN, null, QUEUED_AT),
                CLAIMED,
                started(BEFORE),
                ended(RunState.FAILED, BEFORE)));
        events.addAll(List.of(more));
        return runs.given(events);
    }

    @Test
    void aRunIsStoppedWhereverItIs() {
        RunQueued waiting = queued(RUN, null, QUEUED_AT);

        runs.given(waiting).accepts(stop(FLEET), stopped(null));
        runs.given(waiting, CLAIMED, started(BEFORE)).accepts(stop(FLEET), stopped(ATTEMPT));
        runs.given(waiting, CLAIMED, REQUEUED).accepts(stop(FLEET), stopped(null));
    }

    @Test
    void whatIsOverOrElsewhereIsNotStopped() {
        runs.refuses(stop(FLEET), Kind.NOT_FOUND);
        runs.given(queued(RUN, null, QUEUED_AT)).refuses(stop(OTHER_FLEET), Kind.NOT_FOUND);
        over().refuses(stop(FLEET), Kind.CONFLICT);
    }

    @Test
    void thePilotIsToldTheSameAgain() {
        over().accepts(retry(FLEET, SessionChoice.AUTOMATIC), IN_PROGRESS, queued(NEXT_RUN, null, NOW));
    }

    @Test
    void theOperationIsInProgressAgain() {
        over(new OperationMoved(OPERATION, FLEET, OperationStatus.BLOCKED, null, BEFORE))
                .accepts(retry(FLEET, SessionChoice.AUTOMATIC), IN_PROGRESS, queued(NEXT_RUN, null, NOW));
    }

    @Test
    void itGoesOnInItsSessionIfItCanUnlessAFreshOneIsAskedFor() {
        over(SESSION).accepts(retry(FLEET, SessionChoice.AUTOMATIC, ROVER), IN_PROGRESS, queued(NEXT_RUN, ROVER, NOW));
        over(SESSION).accepts(retry(FLEET, SessionChoice.FRESH, ROVER), IN_PROGRESS, queued(NEXT_RUN, null, NOW));
        over(SESSION).accepts(retry(FLEET, SessionChoice.RESUMED, ROVER), IN_PROGRESS, queued(NEXT_RUN, ROVER, NOW));
        over(SESSION).refuses(retry(FLEET, SessionChoice.RESUMED), Kind.CONFLICT);
    }

    @Test
    void whatTheRunMissedGoesAlong() {
        Story missed = runs.given(
                operation(OperationStatus.IN_PROGRESS),
                ADDED,
                queued(RUN, null, QUEUED_AT),
                CLAIMED,
                comment(COMMENT, Author.user(ADA), "shorter", BEFORE),
                SESSION,
                ended(RunState.FAILED, BEFORE));
        String retold = """
                Summarise

                The conversation so far:

                Human: shorter

                Go on with this task where the conversation stands, and answer the last remark of the human.""";

        missed.accepts(retry(FLEET, SessionChoice.AUTOMATIC, ROVER), IN_PROGRESS, told("Summarise\n\nshorter", ROVER));
        missed.accepts(retry(FLEET, SessionChoice.AUTOMATIC), IN_PROGRESS, told(retold, null));
    }

    @Test
    void whatIsActiveUnknownOrWithoutAPilotIsNotRetried() {
        runs.refuses(retry(FLEET, SessionChoice.AUTOMATIC), Kind.NOT_FOUND);
        over().refuses(retry(OTHER_FLEET, SessionChoice.AUTOMATIC), Kind.NOT_FOUND);
        over(queued(NEXT_RUN, null, BEFORE)).refuses(retry(FLEET, SessionChoice.AUTOMATIC), Kind.CONFLICT);
        over(new PilotRemoved(PILOT, FLEET, BEFORE)).refuses(retry(FLEET, SessionChoice.AUTOMATIC), Kind.CONFLICT);
    }
}
