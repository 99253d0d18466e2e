package dev.ufo.command.runs.reportmessage;

import dev.ufo.command.runs.Report;
import dev.ufo.events.LargeText;
import org.jspecify.annotations.Nullable;

/**
 * Adds one step to the transcript of a run; all texts are storable, and null if there is none.
 *
 * @param seq where it stands in the transcript, as the rover counts
 * @param type as sent; empty if absent
 * @param inputJson the text of any JSON value
 */
public record ReportMessage(
        Report report,
        int seq,
        String type,
        @Nullable String tool,
        @Nullable LargeText content,
        @Nullable LargeText inputJson,
        @Nullable LargeText output) {}
