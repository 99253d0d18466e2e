package dev.ufo.rover.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.protocol.ClaimedRun;
import dev.ufo.protocol.MessageReport;
import dev.ufo.rover.hub.RunCall;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalsTest {
    private static final ClaimedRun RUN = new ClaimedRun("r1", "op", "claimed", "claude", "", "Say hello", "");

    @TempDir
    Path directory;

    @Test
    void givesTheNextProcessWhatIsNotTold() {
        var journal = new Journals(directory).begin(RUN);
        var message = new RunCall.Message(
                new MessageReport(0, "tool_use", "Bash", null, Map.of("command", "ls", "n", 1.5), null));
        assertThat(journal.keep(RunCall.event("log", "hello")).get()).isEqualTo(RunCall.event("log", "hello"));
        assertThat(journal.keep(message).get()).isEqualTo(message);
        journal.done();
        journal.close();
        var left = new Journals(directory).left().getFirst();
        assertThat(left.run()).isEqualTo(RUN);
        assertThat(left.ended()).isFalse();
        assertThat(calls(left)).containsExactly(message);
        left.keep(RunCall.state("failed"));
        left.done();
        left.close();
        var again = new Journals(directory).left().getFirst();
        assertThat(again.ended()).isTrue();
        assertThat(calls(again)).containsExactly(RunCall.state("failed"));
        again.discard();
        assertThat(new Journals(directory).left()).isEmpty();
    }

    @Test
    void goesOnAfterALineThatWasCutOff() throws IOException {
        var journal = new Journals(directory).begin(RUN);
        journal.keep(RunCall.state("running"));
        journal.close();
        Files.writeString(file(), "{\"path\":\"messages\",\"body\":{\"conte", StandardOpenOption.APPEND);
        var left = new Journals(directory).left().getFirst();
        assertThat(calls(left)).containsExactly(RunCall.state("running"));
        left.keep(RunCall.state("succeeded"));
        left.close();
        assertThat(calls(new Journals(directory).left().getFirst()))
                .containsExactly(RunCall.state("running"), RunCall.state("succeeded"));
    }

    @Test
    void dropsAFileWithoutARun() throws IOException {
        Files.writeString(directory.resolve("run-1.jsonl"), "");
        Files.writeString(directory.resolve("run-2.jsonl"), "{\"run\":{\"id\":");
        assertThat(new Journals(directory).left()).isEmpty();
        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void keepsItsFilesFromOtherUsers() throws IOException {
        new Journals(directory).begin(RUN).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    private static List<RunCall> calls(RunJournal journal) {
        return journal.untold().stream().map(Supplier::get).toList();
    }

    private Path file() throws IOException {
        try (var files = Files.list(directory)) {
            return files.findFirst().orElseThrow();
        }
    }
}
