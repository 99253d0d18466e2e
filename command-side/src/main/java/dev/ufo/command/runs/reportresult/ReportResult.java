package dev.ufo.command.runs.reportresult;

import dev.ufo.command.runs.Report;
import dev.ufo.events.OperationStatus;
import dev.ufo.ids.CommentId;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a pilot came to; all texts are storable.
 *
 * @param sessionId empty if it told none
 * @param message its last words; blank if it has none
 * @param requestedStatus what it wants for the operation; null if nothing, or nothing it may ask for
 * @param commentId of its last words
 */
public record ReportResult(
        Report report,
        String sessionId,
        String message,
        boolean needsInput,
        @Nullable OperationStatus requestedStatus,
        CommentId commentId) {}
