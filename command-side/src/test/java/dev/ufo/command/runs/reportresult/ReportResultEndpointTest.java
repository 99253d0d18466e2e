package dev.ufo.command.runs.reportresult;

import static dev.ufo.command.runs.RunCast.COMMENT;
import static dev.ufo.command.runs.RunCast.REPORT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.events.OperationStatus;
import dev.ufo.protocol.ResultReport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportResultEndpointTest {
    private static @Nullable OperationStatus requested(@Nullable String status) {
        return ReportResultEndpoint.command(REPORT, new ResultReport("", "", false, status), COMMENT)
                .requestedStatus();
    }

    @ParameterizedTest
    @CsvSource({"in_review,IN_REVIEW", "done,DONE", "blocked,BLOCKED", "cancelled,CANCELLED"})
    void aPilotMayAskForTheseStatuses(String sent, OperationStatus requested) {
        assertThat(requested(sent)).isEqualTo(requested);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "todo", "backlog", "in_progress", "canceled", "Done", " done", "\0"})
    void anythingElseIsNoRequest(String sent) {
        assertThat(requested(sent)).isNull();
    }

    @Test
    void everyPartMayBeAbsent() {
        assertThat(ReportResultEndpoint.command(REPORT, new ResultReport(null, null, null, null), COMMENT))
                .isEqualTo(new ReportResult(REPORT, "", "", false, null, COMMENT));
    }

    @Test
    void replacesWhatCannotBeStored() {
        assertThat(ReportResultEndpoint.command(REPORT, new ResultReport("s\0", "a\uD800b", true, "done"), COMMENT))
                .isEqualTo(new ReportResult(REPORT, "s\uFFFD", "a\uFFFDb", true, OperationStatus.DONE, COMMENT));
    }
}
