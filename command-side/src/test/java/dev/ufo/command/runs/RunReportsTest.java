package dev.ufo.command.runs;

import static dev.ufo.command.runs.RunCast.ATTEMPT;
import static dev.ufo.command.runs.RunCast.BEFORE;
import static dev.ufo.command.runs.RunCast.CLAIMED;
import static dev.ufo.command.runs.RunCast.COMMENT;
import static dev.ufo.command.runs.RunCast.FLEET;
import static dev.ufo.command.runs.RunCast.NEXT_RUN;
import static dev.ufo.command.runs.RunCast.NOW;
import static dev.ufo.command.runs.RunCast.OTHER_ATTEMPT;
import static dev.ufo.command.runs.RunCast.OTHER_COMMENT;
import static dev.ufo.command.runs.RunCast.OTHER_FLEET;
import static dev.ufo.command.runs.RunCast.OTHER_ROVER;
import static dev.ufo.command.runs.RunCast.REPORT;
import static dev.ufo.command.runs.RunCast.REQUEUED;
import static dev.ufo.command.runs.RunCast.RUN;
import static dev.ufo.command.runs.RunCast.ended;
import static dev.ufo.command.runs.RunCast.starting;

import dev.ufo.command.runs.addartifact.AddArtifact;
import dev.ufo.command.runs.heartbeat.Heartbeat;
import dev.ufo.command.runs.reportevent.ReportEvent;
import dev.ufo.command.runs.reportmessage.ReportMessage;
import dev.ufo.command.runs.reportresult.ReportResult;
import dev.ufo.command.runs.reportstate.ReportState;
import dev.ufo.command.signals.Audience;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.LargeText;
import dev.ufo.events.RunEvent.ArtifactStored;
import dev.ufo.events.RunEvent.RunHeartbeat;
import dev.ufo.events.RunEvent.RunMessageAdded;
import dev.ufo.events.RunEvent.RunNoted;
import dev.ufo.events.RunState;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunReportsTest {
    private static final LargeText TEXT = new LargeText("diff", null, 4);
    private static final LargeText BLOB = new LargeText(null, "5f70bf18", 40_000);

    private final Story runs = Story.of(RunsModule::register);
    private final Story held = runs.given(CLAIMED);
    private final Story over = runs.given(CLAIMED, ended(RunState.SUCCEEDED, BEFORE));

    /** One of each report, none of which has a fault of its own but the last two. */
    private static List<Record> reports(Report report) {
        return List.of(
                new RequireAttempt(report),
                new Heartbeat(report),
                new ReportEvent(report, "log", "hello"),
                new ReportMessage(report, 0, "text", null, TEXT, null, null),
                new AddArtifact(report, "diff", "git.diff", TEXT),
                new ReportResult(report, "s", "Done.", false, null, COMMENT),
                new ReportState(report, "running", COMMENT, OTHER_COMMENT, NEXT_RUN, Audience.NOBODY),
                new ReportState(report, "dancing", COMMENT, OTHER_COMMENT, NEXT_RUN, Audience.NOBODY),
                new ReportMessage(report, 0, "", null, null, null, null));
    }

    private static void areAllUnknown(Story story, Report report) {
        reports(report).forEach(command -> story.refuses(command, Kind.NOT_FOUND));
    }

    @Test
    void anAttemptNobodyMadeIsUnknown() {
        areAllUnknown(runs, REPORT);
        areAllUnknown(held, new Report(OTHER_ATTEMPT, RunCast.HOLDER, NOW));
    }

    @Test
    void anAttemptOfAnotherRoverOrFleetIsUnknown() {
        areAllUnknown(held, new Report(ATTEMPT, OTHER_ROVER, NOW));
        areAllUnknown(over, new Report(ATTEMPT, OTHER_ROVER, NOW));
        areAllUnknown(held, new Report(ATTEMPT, OTHER_FLEET, NOW));
    }

    @Test
    void anAttemptIsVoidOnceItsRunWaitsAgain() {
        areAllUnknown(runs.given(CLAIMED, starting(BEFORE), REQUEUED), REPORT);
    }

    @Test
    void aHeldAttemptIsKnown() {
        held.accepts(new RequireAttempt(REPORT));
        over.accepts(new RequireAttempt(REPORT));
    }

    @Test
    void aHeartbeatKeepsWhatIsHeld() {
        RunHeartbeat heartbeat = new RunHeartbeat(RUN, ATTEMPT, FLEET, NOW);

        held.accepts(new Heartbeat(REPORT), heartbeat);
        runs.given(CLAIMED, starting(BEFORE)).accepts(new Heartbeat(REPORT), heartbeat);
    }

    @Test
    void aHeartbeatAfterTheEndChangesNothing() {
        over.accepts(new Heartbeat(REPORT));
    }

    @Test
    void linesAreTakenDuringTheRunAndAfterwards() {
        RunNoted noted = new RunNoted(RUN, ATTEMPT, FLEET, "result", "", NOW);

        held.accepts(new ReportEvent(REPORT, "result", ""), noted);
        over.accepts(new ReportEvent(REPORT, "result", ""), noted);
    }

    @Test
    void messagesAreTakenDuringTheRunAndAfterwards() {
        ReportMessage told = new ReportMessage(REPORT, 3, "tool_use", "shell", null, TEXT, BLOB);
        RunMessageAdded added = new RunMessageAdded(RUN, ATTEMPT, FLEET, 3, "tool_use", "shell", null, TEXT, BLOB, NOW);

        held.accepts(told, added);
        over.accepts(told, added);
        runs.given(CLAIMED, added).accepts(told, added);
    }

    @Test
    void aMessageNeedsAType() {
        held.refuses(new ReportMessage(REPORT, 0, "", null, TEXT, null, null), Kind.BAD_REQUEST);
    }

    @Test
    void artifactsAreTakenDuringTheRunAndAfterwards() {
        ArtifactStored stored = new ArtifactStored(RUN, ATTEMPT, FLEET, "diff", "git.diff", BLOB, NOW);

        held.accepts(new AddArtifact(REPORT, "diff", "git.diff", BLOB), stored);
        over.accepts(new AddArtifact(REPORT, "diff", "git.diff", BLOB), stored);
    }
}
