package dev.ufo.command.runs.addartifact;

import static dev.ufo.command.runs.RunCast.ATTEMPT;
import static dev.ufo.command.runs.RunCast.CLAIMED;
import static dev.ufo.command.runs.RunCast.HOLDER;
import static dev.ufo.command.runs.RunCast.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.runs.RunsOnPostgres;
import dev.ufo.door.Answer;
import dev.ufo.protocol.ArtifactReport;
import dev.ufo.store.Blob;
import org.junit.jupiter.api.Test;

class AddArtifactEndpointTest {
    private static final String AT = "2026-11-23T10:00:07.25Z";

    private static ToldArtifact told(String kind, String name, String content) {
        return ToldArtifact.of(new ArtifactReport(kind, name, content), NOW);
    }

    @Test
    void anArtifactIsOneUnlessItSaysOtherwise() {
        assertThat(told("diff", "git.diff", "+a")).isEqualTo(new ToldArtifact("diff", "git.diff", "+a", AT));
        assertThat(told("", "", "")).isEqualTo(new ToldArtifact("artifact", "", "", AT));
        assertThat(told(null, null, null)).isEqualTo(new ToldArtifact("artifact", "", "", AT));
    }

    @Test
    void replacesWhatCannotBeStored() {
        assertThat(told("\0", "\uDC00", "a\0b")).isEqualTo(new ToldArtifact("\uFFFD", "\uFFFD", "a\uFFFDb", AT));
    }

    @Test
    void keepsALargeFileAsABlobAndTellsItWhole() {
        String large = "+line\n".repeat(200_000);
        try (RunsOnPostgres runs = new RunsOnPostgres()) {
            runs.log().happens(CLAIMED);

            Answer answer = new AddArtifactEndpoint(runs.calls())
                    .add(
                            HOLDER,
                            ATTEMPT.toString(),
                            RunsOnPostgres.body(new ArtifactReport("diff", "git.diff", large)));

            assertThat(answer).isEqualTo(new Answer.Plain(201, new ToldArtifact("diff", "git.diff", large, AT)));
            assertThat(runs.log()
                            .jdbc()
                            .sql("SELECT length(content) FROM store.blobs WHERE hash = :hash")
                            .param("hash", Blob.of(large).hash())
                            .query(Long.class)
                            .single())
                    .isEqualTo(large.length());
        }
    }
}
