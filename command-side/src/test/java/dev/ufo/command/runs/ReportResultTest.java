package dev.ufo.command.runs;

import static dev.ufo.command.runs.RunCast.BEFORE;
import static dev.ufo.command.runs.RunCast.CLAIMED;
import static dev.ufo.command.runs.RunCast.COMMENT;
import static dev.ufo.command.runs.RunCast.FLEET;
import static dev.ufo.command.runs.RunCast.NEXT_RUN;
import static dev.ufo.command.runs.RunCast.NOW;
import static dev.ufo.command.runs.RunCast.OPERATION;
import static dev.ufo.command.runs.RunCast.OTHER_COMMENT;
import static dev.ufo.command.runs.RunCast.PILOT;
import static dev.ufo.command.runs.RunCast.QUEUED_AT;
import static dev.ufo.command.runs.RunCast.REPORT;
import static dev.ufo.command.runs.RunCast.ROVER;
import static dev.ufo.command.runs.RunCast.comment;
import static dev.ufo.command.runs.RunCast.ended;
import static dev.ufo.command.runs.RunCast.result;

import dev.ufo.command.runs.reportresult.ReportResult;
import dev.ufo.command.testing.Story;
import dev.ufo.events.Author;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationEvent.PilotSessionRecorded;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PilotKind;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.RunState;
import dev.ufo.ids.MissionId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ReportResultTest {
    private static final PilotSessionRecorded SESSION =
            new PilotSessionRecorded(OPERATION, FLEET, "sess-1", PilotKind.CLAUDE, ROVER, NOW);

    private final Story runs = Story.of(RunsModule::register);
    private final Story held = runs.given(CLAIMED);

    private static ReportResult report(String session, String message, OperationStatus requested) {
        return new ReportResult(REPORT, session, message, false, requested, COMMENT);
    }

    private static CommentAdded said(String body) {
        return comment(COMMENT, Author.pilot(PILOT), body, NOW);
    }

    @Test
    void keepsAllItsPartsAtOnce() {
        held.accepts(
                new ReportResult(REPORT, "sess-1", "Which colour?", true, OperationStatus.BLOCKED, COMMENT),
                result("sess-1", true, OperationStatus.BLOCKED, NOW),
                SESSION,
                said("Which colour?"));
    }

    @Test
    void recordsNoSessionThatWasNotTold() {
        held.accepts(report("", "Done.", null), result("", false, null, NOW), said("Done."));
    }

    @Test
    void saysNothingOfBlanks() {
        held.accepts(report("sess-1", " \n", null), result("sess-1", false, null, NOW), SESSION);
    }

    @Test
    void keepsWordsAsTheyWereSent() {
        held.accepts(report("", " Done.\n", null), result("", false, null, NOW), said(" Done.\n"));
    }

    @Test
    void isWelcomeAfterTheEnd() {
        runs.given(CLAIMED, ended(RunState.FAILED, BEFORE))
                .accepts(report("sess-1", "Done.", null), result("sess-1", false, null, NOW), SESSION, said("Done."));
    }

    @Test
    void doesNotReplaceTheSessionOfALaterRun() {
        RunQueued later = new RunQueued(
                NEXT_RUN,
                OPERATION,
                FLEET,
                new MissionId(new UUID(2, 1)),
                PILOT,
                PilotKind.CLAUDE,
                "",
                "",
                "",
                null,
                List.of(),
                List.of(),
                0,
                BEFORE);

        runs.given(CLAIMED, ended(RunState.FAILED, BEFORE), later)
                .accepts(report("sess-1", "Done.", null), result("sess-1", false, null, NOW), said("Done."));
    }

    @Test
    void isTakenOnceHoweverOftenItIsSent() {
        runs.given(
                        CLAIMED,
                        result("sess-1", false, null, BEFORE),
                        comment(OTHER_COMMENT, Author.pilot(PILOT), "Done.", BEFORE))
                .accepts(report("sess-1", "Done.", null));
        runs.given(CLAIMED, result("", true, OperationStatus.DONE, BEFORE))
                .accepts(new ReportResult(REPORT, "", " ", true, OperationStatus.DONE, COMMENT));
    }

    @Test
    void isAnotherOneIfAnyPartDiffers() {
        Story reported = runs.given(
                CLAIMED,
                result("sess-1", false, null, BEFORE),
                comment(OTHER_COMMENT, Author.pilot(PILOT), "Done.", BEFORE));

        reported.accepts(report("", "Done.", null), result("", false, null, NOW), said("Done."));
        reported.accepts(
                report("sess-1", "Really.", null), result("sess-1", false, null, NOW), SESSION, said("Really."));
        reported.accepts(
                report("sess-1", "Done.", OperationStatus.DONE),
                result("sess-1", false, OperationStatus.DONE, NOW),
                SESSION,
                said("Done."));
        reported.accepts(
                new ReportResult(REPORT, "sess-1", "Done.", true, null, COMMENT),
                result("sess-1", true, null, NOW),
                SESSION,
                said("Done."));
    }

    @Test
    void isNotTakenForTheSameWordsOfAnEarlierRun() {
        runs.given(
                        comment(OTHER_COMMENT, Author.pilot(PILOT), "Done.", QUEUED_AT),
                        CLAIMED,
                        result("", false, null, BEFORE))
                .accepts(report("", "Done.", null), result("", false, null, NOW), said("Done."));
    }
}
