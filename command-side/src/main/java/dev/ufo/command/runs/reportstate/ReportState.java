package dev.ufo.command.runs.reportstate;

import dev.ufo.command.runs.Report;
import dev.ufo.ids.CommentId;

/**
 * Tells how far a run is, or how it ended.
 *
 * @param state as sent
 * @param onRequest the comment on a status the pilot asked for, should there be one
 * @param onTrouble the comment on a run that leaves its operation blocked, should it do so
 */
public record ReportState(Report report, String state, CommentId onRequest, CommentId onTrouble) {}
