package dev.ufo.rover.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a pilot does with git in its work dir, the diff against the base shows it; with the host's own git. */
class GitDiffTest {
    @TempDir
    Path directory;

    private Path dir;
    private WorkDir workDir;

    @BeforeEach
    void prepare() throws Exception {
        var source = Files.createDirectories(directory.resolve("source"));
        git(source, "init", "--quiet", "--initial-branch=main");
        Files.writeString(source.resolve("kept.txt"), "one\ntwo\nthree\n");
        Files.writeString(source.resolve("gone.txt"), "a file that will be deleted\n");
        Files.writeString(source.resolve(".gitignore"), "ignored/\n");
        git(source, "add", "--all");
        git(source, "commit", "--quiet", "--message", "Start");
        workDir = new Workspaces(new OutpostLayout(directory.resolve("outpost")), Optional.of(source.toString()))
                .prepare("rover", "operation");
        dir = workDir.directory();
    }

    @Test
    void saysSoWhenNothingChanged() {
        assertThat(GitDiff.of(workDir)).isEqualTo("(no changes)");
    }

    @Test
    void showsNewAndChangedFilesAsGitDoes() throws Exception {
        Files.writeString(dir.resolve("kept.txt"), "one\n2\nthree\n");
        Files.writeString(dir.resolve("new.txt"), "new\n");

        git(dir, "add", "--intent-to-add", "--all");
        assertThat(GitDiff.of(workDir)).isEqualTo(git(dir, "diff", "--no-ext-diff"));
    }

    @Test
    void showsWhatWasStagedOrCommitted() throws Exception {
        Files.writeString(dir.resolve("committed.txt"), "committed\n");
        git(dir, "add", "--all");
        git(dir, "commit", "--quiet", "--message", "Work");
        Files.writeString(dir.resolve("staged.txt"), "staged\n");
        git(dir, "add", "--all");

        assertThat(GitDiff.of(workDir)).contains("+++ b/committed.txt", "+committed", "+++ b/staged.txt");
    }

    @Test
    void showsWhatWasDeleted() throws Exception {
        Files.delete(dir.resolve("gone.txt"));

        assertThat(GitDiff.of(workDir)).contains("--- a/gone.txt", "+++ /dev/null", "-a file that will be deleted");
    }

    @Test
    void showsWhatLiesInARepositoryInside() throws Exception {
        var nested = Files.createDirectories(dir.resolve("nested"));
        git(nested, "init", "--quiet");
        Files.writeString(nested.resolve("inner.txt"), "inner\n");

        assertThat(GitDiff.of(workDir))
                .contains("+++ b/nested/inner.txt", "+inner")
                .doesNotContain("Subproject");
    }

    /** Opened, it would wait for a writer for ever. */
    @Test
    @Timeout(60)
    void passesOverAPipe() throws Exception {
        var mkfifo = new ProcessBuilder("mkfifo", dir.resolve("pipe").toString());
        assertThat(mkfifo.start().waitFor()).isZero();
        Files.writeString(dir.resolve("new.txt"), "new\n");
        assertThat(GitDiff.of(workDir)).contains("+++ b/new.txt").doesNotContain("pipe");
    }

    @Test
    void leavesOutWhatIsIgnored() throws Exception {
        Files.createDirectories(dir.resolve("ignored"));
        Files.writeString(dir.resolve("ignored/file.txt"), "not to be seen\n");

        assertThat(GitDiff.of(workDir)).isEqualTo("(no changes)");
    }

    @Test
    void namesABinaryFileWithoutItsContent() throws Exception {
        Files.write(dir.resolve("picture.bin"), new byte[] {0, 1, 2, (byte) 0xFF});

        assertThat(GitDiff.of(workDir)).contains("picture.bin", "Binary files");
    }

    @Test
    void namesWhatIsTooLargeToShow() throws Exception {
        Files.writeString(dir.resolve("big.txt"), "a line\n".repeat(400_000));
        Files.writeString(dir.resolve("small.txt"), "small\n");

        var diff = GitDiff.of(workDir);

        assertThat(diff).contains("+small", "(too large to show, 1 in all: big.txt)");
        assertThat(diff.length()).isLessThan(10_000);
    }

    @Test
    void showsARenameAsOne() throws Exception {
        Files.move(dir.resolve("kept.txt"), dir.resolve("moved.txt"));

        assertThat(GitDiff.of(workDir)).contains("rename from kept.txt", "rename to moved.txt");
    }

    @Test
    void leavesTheIndexAlone() throws Exception {
        var before = Files.readAllBytes(dir.resolve(".git/index"));
        Files.writeString(dir.resolve("new.txt"), "new\n");

        assertThat(GitDiff.of(workDir)).contains("new.txt");
        assertThat(Files.readAllBytes(dir.resolve(".git/index"))).isEqualTo(before);
    }

    private static String git(Path where, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.test"));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command)
                .directory(where.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output;
    }
}
