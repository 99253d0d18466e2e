package dev.ufo.command.runs.reportevent;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.runs.RunCast;
import dev.ufo.protocol.RunEventReport;
import org.junit.jupiter.api.Test;

class ToldEventTest {
    private static final String NOW = "2026-11-23T10:00:07.25Z";

    private static ToldEvent told(String kind, String message) {
        return ToldEvent.of(new RunEventReport(kind, message), RunCast.NOW);
    }

    @Test
    void isALogUnlessItSaysOtherwise() {
        assertThat(told("result", "exit 0")).isEqualTo(new ToldEvent("result", "exit 0", NOW));
        assertThat(told("", "hello")).isEqualTo(new ToldEvent("log", "hello", NOW));
        assertThat(told(null, null)).isEqualTo(new ToldEvent("log", "", NOW));
    }

    @Test
    void replacesWhatCannotBeStored() {
        assertThat(told("\0", "a\uD83Db")).isEqualTo(new ToldEvent("\uFFFD", "a\uFFFDb", NOW));
    }
}
