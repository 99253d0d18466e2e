package dev.ufo.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.store.testing.TestDatabase;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 1.13. */
class DoorOriginTest {
    private static final String LISTED = "https://board.example";

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private static DoorServer own;
    private static DoorServer listing;

    @BeforeAll
    static void open() {
        own = DoorServer.start(DATABASE.dataSource());
        listing = DoorServer.start(DATABASE.dataSource(), LISTED);
    }

    @AfterAll
    static void close() {
        own.close();
        listing.close();
    }

    @Test
    void withoutAnOriginEverythingPasses() {
        assertThat(echo(own).statusCode()).isEqualTo(200);
        assertThat(echo(listing).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "https://evil.example", "http://127.0.0.1", "nonsense", "http://127.0.0.1:1"})
    void aForeignOriginChangesNothing(String origin) {
        HttpResponse<String> answer = echo(own, "Origin", origin);

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).startsWith("{\"error\":\"");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void aForeignOriginMayReadWhatAnyoneMay() {
        HttpResponse<String> answer = own.get("/api/things/counts", "Origin", "https://evil.example");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @Test
    void theOwnOriginPassesAlsoBehindAProxy() {
        assertThat(echo(own, "Origin", "http://127.0.0.1:" + own.port()).statusCode())
                .isEqualTo(200);
        assertThat(echo(own, "Origin", LISTED, "X-Forwarded-Host", "board.example")
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void withAListOnlyTheListCounts() {
        assertThat(echo(listing, "Origin", LISTED).statusCode()).isEqualTo(200);
        assertThat(echo(listing, "Origin", "http://127.0.0.1:" + listing.port()).statusCode())
                .isEqualTo(403);
        assertThat(echo(listing, "Origin", LISTED + "/").statusCode()).isEqualTo(403);
    }

    @Test
    void aListedOriginIsEchoedWithCredentialsAndOthersGetNeither() {
        HttpResponse<String> listed = listing.get("/api/things/counts", "Origin", LISTED);
        HttpResponse<String> other = listing.get("/api/things/counts", "Origin", "https://evil.example");

        assertThat(listed.headers().firstValue("Access-Control-Allow-Origin")).contains(LISTED);
        assertThat(listed.headers().firstValue("Access-Control-Allow-Credentials"))
                .contains("true");
        assertThat(listed.headers().firstValue("Vary")).contains("Origin");
        assertThat(other.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(other.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/echo", "/api/nothing", "/"})
    void anyPreflightIs204WithTheSameAllowances(String path) {
        HttpResponse<String> answer = own.call("OPTIONS", path, "Origin", "https://evil.example");

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Methods")).contains("GET, POST, DELETE, OPTIONS");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Headers")).contains("Authorization, Content-Type");
    }

    private static HttpResponse<String> echo(DoorServer door, String... headers) {
        String[] all = new String[headers.length + 2];
        System.arraycopy(headers, 0, all, 0, headers.length);
        all[headers.length] = "Content-Type";
        all[headers.length + 1] = "application/json";
        return door.post("/api/echo", "{}", all);
    }
}
