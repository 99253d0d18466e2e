package dev.ufo.rover.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WorkspacesTest {
    @TempDir
    Path directory;

    @Test
    void startsAnOperationInARepositoryWithAMarker() throws Exception {
        var workDir = workspaces(Optional.empty()).prepare("rover", "op");

        assertThat(workDir.directory()).isEqualTo(directory.resolve("rovers/rover/operations/op"));
        assertThat(workDir.directory().resolve(".ufo-workdir")).isNotEmptyFile();
        try (var git = Git.open(workDir.directory().toFile())) {
            var commit = git.log().call().iterator().next();
            assertThat(commit.getId()).isEqualTo(workDir.base());
            assertThat(commit.getAuthorIdent().getEmailAddress()).isEqualTo("rover@ufo.local");
            assertThat(git.getRepository().getBranch()).isEqualTo("main");
            assertThat(git.status().call().isClean()).isTrue();
        }
    }

    @Test
    void usesAWorkDirAgainWithItsFirstBase() throws Exception {
        var first = workspaces(Optional.empty()).prepare("rover", "op");
        Files.writeString(first.directory().resolve("work.txt"), "work");
        try (var git = Git.open(first.directory().toFile())) {
            git.add().addFilepattern(".").call();
            git.commit().setMessage("Work").setSign(false).call();
        }

        var again = workspaces(Optional.empty()).prepare("rover", "op");

        assertThat(again).isEqualTo(first);
        assertThat(again.directory().resolve("work.txt")).hasContent("work");
    }

    @Test
    void findsTheBaseOfAWorkDirOfTheFirstRelease() throws Exception {
        var first = workspaces(Optional.empty()).prepare("rover", "op");
        Files.delete(first.directory().resolve(".git/ufo-base"));

        assertThat(workspaces(Optional.empty()).prepare("rover", "op").base()).isEqualTo(first.base());
    }

    @Test
    void keepsTheFilesOfAWorkDirWithoutARepository() throws Exception {
        var place = Files.createDirectories(directory.resolve("rovers/rover/operations/op"));
        Files.writeString(place.resolve("work.txt"), "work");
        var workDir = workspaces(Optional.of("not to be cloned")).prepare("rover", "op");
        assertThat(workDir.directory().resolve("work.txt")).hasContent("work");
        assertThat(GitDiff.of(workDir)).isEqualTo(GitDiff.NO_CHANGES);
    }

    @Test
    void takesARepositoryThatAPilotMadeAnewAndLeftEmpty() throws Exception {
        var place = Files.createDirectories(directory.resolve("rovers/rover/operations/op"));
        Files.writeString(place.resolve("work.txt"), "work");
        Git.init().setDirectory(place.toFile()).call().close();
        var workDir = workspaces(Optional.empty()).prepare("rover", "op");
        assertThat(GitDiff.of(workDir)).contains("+++ b/work.txt");
    }

    @Test
    void clonesTheSource() throws Exception {
        var source = workspaces(Optional.empty()).prepare("other", "source");

        var workDir = workspaces(Optional.of(source.directory().toString())).prepare("rover", "op");

        assertThat(workDir.base()).isEqualTo(source.base());
        assertThat(workDir.directory().resolve(".ufo-workdir")).exists();
    }

    /** JGit tidies a clone in a thread of its own unless told otherwise, and that has met a directory moved away. */
    @Test
    void tidiesAClonedWorkDirBeforeItIsMovedToItsPlace() throws Exception {
        var source = workspaces(Optional.empty()).prepare("other", "source");

        var workDir = workspaces(Optional.of(source.directory().toString())).prepare("rover", "op");

        try (var git = Git.open(workDir.directory().toFile())) {
            assertThat(git.getRepository().getConfig().getBoolean("gc", "autoDetach", true))
                    .isFalse();
        }
    }

    @Test
    void saysWhenTheSourceCannotBeCloned() {
        var workspaces = workspaces(Optional.of(directory.resolve("nowhere").toString()));

        assertThatThrownBy(() -> workspaces.prepare("rover", "op"))
                .isInstanceOf(WorkspaceException.class)
                .hasMessageContaining("cannot clone the rover's repository");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a/b", "../x", "a\u0000b", "a b"})
    void refusesIdsThatAreNoNames(String id) {
        var workspaces = workspaces(Optional.empty());

        assertThatThrownBy(() -> workspaces.prepare("rover", id)).isInstanceOf(IllegalArgumentException.class);
    }

    private Workspaces workspaces(Optional<String> source) {
        return new Workspaces(new OutpostLayout(directory), source);
    }
}
