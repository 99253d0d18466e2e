package dev.ufo.rover.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegistrationsTest {
    private static final Registration ADA = new Registration("http://localhost:8080/", "secret", "ada", List.of("gpu"));

    @TempDir
    Path directory;

    @Test
    void hasNoneWithoutAFile() {
        assertThat(registrations().all()).isEmpty();
    }

    @Test
    void writesTheFormOfTheFirstRelease() throws Exception {
        registrations().put("id-1", ADA);

        assertThat(file()).hasContent("""
                {
                  "rovers" : {
                    "id-1" : {
                      "server" : "http://localhost:8080/",
                      "token" : "secret",
                      "name" : "ada",
                      "tags" : [ "gpu" ]
                    }
                  }
                }""");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("rw-------");
    }

    @Test
    void readsAFileWithoutTagsAndWithFieldsOfLaterReleases() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), """
                {"rovers": {"id-1": {"server": "s", "token": "t", "name": "n", "units": 3}}, "later": 1}""");

        assertThat(registrations().all())
                .containsOnlyKeys("id-1")
                .containsValue(new Registration("s", "t", "n", List.of()));
    }

    @Test
    void saysWhenTheFileIsNoJson() throws Exception {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), "not JSON");

        assertThatThrownBy(() -> registrations().all())
                .isInstanceOf(RegistryException.class)
                .hasMessageContaining("parse rover config");
    }

    @Test
    void leavesNoScratchFilesAndLosesNoChangeOfAnother() throws Exception {
        var threads = IntStream.range(0, 8)
                .mapToObj(i -> Thread.ofPlatform().start(() -> registrations().put("id-" + i, ADA)))
                .toList();
        for (var thread : threads) {
            thread.join();
        }
        registrations().remove(List.of("id-0", "unknown"));

        assertThat(registrations().all()).hasSize(7);
        try (var files = Files.list(file().getParent())) {
            assertThat(files.map(path -> path.getFileName().toString()))
                    .containsExactlyInAnyOrder("rovers.json", "rovers.json.lock");
        }
    }

    @Test
    void picksByIdOrItsOnlyBeginning() {
        assertThat(RoverChoice.pick(Set.of("ab", "abc"), "ab")).isEqualTo("ab");
        assertThat(RoverChoice.pick(Set.of("ab", "cd"), "c")).isEqualTo("cd");
        assertThat(RoverChoice.pick(Set.of("ab"), "")).isEqualTo("ab");
        assertThatThrownBy(() -> RoverChoice.pick(Set.of("ab", "ac"), "a")).hasMessageContaining("matches 2");
        assertThatThrownBy(() -> RoverChoice.pick(Set.of("ab"), "x")).hasMessageContaining("no rover");
    }

    @Test
    void doesNotPrintTheToken() {
        assertThat(ADA.toString()).doesNotContain("secret");
    }

    private Path file() {
        return directory.resolve(".ufo/rovers.json");
    }

    private Registrations registrations() {
        return new Registrations(file());
    }
}
