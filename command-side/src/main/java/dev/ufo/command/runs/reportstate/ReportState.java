package dev.ufo.command.runs.reportstate;

import dev.ufo.command.runs.Report;
import dev.ufo.command.signals.Audience;
import dev.ufo.events.RunState;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.RunId;

/**
 * Tells how far a run is, or how it ended.
 *
 * @param state as sent
 * @param onRequest the comment on a status the pilot asked for, should there be one
 * @param onTrouble the comment on a run that leaves its operation blocked, should it do so
 * @param next the run that goes on with what people said meanwhile, should there be one
 * @param audience whom a signal tells, should there be one
 */
public record ReportState(
        Report report, String state, CommentId onRequest, CommentId onTrouble, RunId next, Audience audience) {
    /** Whether it tells that the pilot has done its turn. */
    boolean isSuccess() {
        return state.equals(RunState.SUCCEEDED.wire());
    }
}
