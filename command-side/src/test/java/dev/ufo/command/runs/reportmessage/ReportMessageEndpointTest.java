package dev.ufo.command.runs.reportmessage;

import static dev.ufo.command.runs.RunCast.ATTEMPT;
import static dev.ufo.command.runs.RunCast.CLAIMED;
import static dev.ufo.command.runs.RunCast.HOLDER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ufo.command.runs.RunsOnPostgres;
import dev.ufo.door.Answer;
import dev.ufo.door.RefusedException;
import dev.ufo.store.Blob;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReportMessageEndpointTest {
    private static final String LONG = "x\uD800".repeat(20_000);

    private final RunsOnPostgres runs = new RunsOnPostgres();
    private final ReportMessageEndpoint endpoint = new ReportMessageEndpoint(runs.calls());

    @BeforeEach
    void claim() {
        runs.log().happens(CLAIMED);
    }

    @AfterEach
    void close() {
        runs.close();
    }

    private Answer send(String type, String content) {
        return endpoint.add(
                HOLDER,
                ATTEMPT.toString(),
                RunsOnPostgres.body(new ToldMessage.Body(1, type, null, content, null, null)));
    }

    private long blobs(String text) {
        return runs.log()
                .jdbc()
                .sql("SELECT count(*) FROM store.blobs WHERE hash = :hash AND content = :content")
                .param("hash", Blob.of(text).hash())
                .param("content", Blob.of(text).content())
                .query(Long.class)
                .single();
    }

    @Test
    void keepsALongTextAsABlobAndTellsItWhole() {
        String storable = LONG.replace('\uD800', '\uFFFD');

        Answer answer = send("text", LONG);

        assertThat(answer)
                .isEqualTo(new Answer.Plain(
                        201, new ToldMessage(1, "text", null, storable, null, null, "2026-11-23T10:00:07.25Z")));
        assertThat(blobs(storable)).isEqualTo(1);
        assertThat(send("text", LONG)).isEqualTo(answer);
        assertThat(runs.log().names("run.message_added")).hasSize(2);
        assertThat(blobs(storable)).isEqualTo(1);
    }

    @Test
    void keepsNothingOfWhatIsRefused() {
        RefusedException refused = catchThrowableOfType(RefusedException.class, () -> send("", "y".repeat(40_000)));

        assertThat(refused.refusal().kind().status()).isEqualTo(400);
        assertThat(blobs("y".repeat(40_000))).isZero();
    }
}
