package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 1.13, without a list of origins; {@code DoorOriginTest} has the lists. */
class Section113OriginTest {
    private final Client anyone = Client.anonymous();

    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "null", "http://127.0.0.1:1"})
    void aForeignOriginMayReadAndNotWrite(String origin) {
        anyone.send(Call.of("POST", "/api/auth/logout").header("Origin", origin))
                .refused(403);
        anyone.send(Call.of("POST", "/api/nothing").header("Origin", origin)).refused(403);
        anyone.send(Call.of("GET", "/healthz").header("Origin", origin)).is(200);
    }

    @Test
    @Tag("one-server")
    void theServersOwnOriginMayWrite() {
        String own = "http://" + RunningServer.shared().address().getAuthority();

        anyone.send(Call.of("POST", "/api/auth/logout").header("Origin", own)).is(204);
    }

    @Test
    void everyAnswerHasTheHeaders() {
        for (Reply reply : new Reply[] {
            anyone.get("/healthz"), anyone.get("/api/me"), anyone.get("/api/nothing"), anyone.delete("/api/missions")
        }) {
            assertThat(reply.header("Access-Control-Allow-Origin")).hasValue("*");
            assertThat(reply.header("Access-Control-Allow-Credentials")).isEmpty();
            assertThat(reply.header("Access-Control-Allow-Methods")).hasValue("GET, POST, DELETE, OPTIONS");
            assertThat(reply.header("Access-Control-Allow-Headers")).hasValue("Authorization, Content-Type");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/missions", "/api/nothing", "/"})
    void anyPreflightIs204(String path) {
        assertThat(anyone.send(Call.of("OPTIONS", path).header("Origin", "https://evil.example"))
                        .status())
                .isEqualTo(204);
    }
}
