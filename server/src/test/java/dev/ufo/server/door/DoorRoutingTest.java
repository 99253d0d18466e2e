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

/** Contract sections 1.1 and 1.2. */
class DoorRoutingTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private static DoorServer door;

    @BeforeAll
    static void open() {
        door = DoorServer.start(DATABASE.dataSource());
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void aLiteralSegmentWinsOverAParameter() {
        assertThat(door.get("/api/things/counts").body()).isEqualTo("{\"all\":3}");
        assertThat(door.get("/api/things/other").body()).isEqualTo("{\"id\":\"other\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/nothing", "/api/things/counts/", "/api/things", "/API/things/counts", "/api"})
    void anUnknownPathIs404InPlainText(String path) {
        HttpResponse<String> answer = door.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(header(answer, "Content-Type")).startsWith("text/plain");
    }

    @Test
    void anotherMethodIs405InPlainTextWithAllow() {
        HttpResponse<String> answer = door.call("DELETE", "/api/things/counts");

        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(header(answer, "Content-Type")).startsWith("text/plain");
        assertThat(header(answer, "Allow")).isEqualTo("GET, HEAD, OPTIONS");
        assertThat(header(door.get("/api/echo"), "Allow")).isEqualTo("OPTIONS, POST");
    }

    @Test
    void aCallThatCannotBeReadIsAnErrorLikeAnyOther() {
        HttpResponse<String> answer = door.get("/api/things/%00");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(header(answer, "Content-Type")).startsWith("application/json");
        assertThat(answer.body()).startsWith("{\"error\":\"");
    }

    @Test
    void headIsAcceptedWhereGetIs() {
        HttpResponse<String> answer = door.call("HEAD", "/api/things/counts");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }

    @Test
    void jsonIsNeverStored() {
        HttpResponse<String> answer = door.get("/api/things/counts", "Accept", "text/html");

        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(header(answer, "Cache-Control")).isEqualTo("no-store");
        assertThat(header(door.get("/api/broken"), "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aFaultTellsNothingOfItsCause() {
        HttpResponse<String> answer = door.get("/api/broken");

        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/json");
        assertThat(answer.body()).isEqualTo("{\"error\":\"something went wrong inside UFO\"}");
    }

    @Test
    void aFaultThatMayPassIs503AndSaysWhenToTryAgain() {
        HttpResponse<String> answer = door.get("/api/unavailable");

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(header(answer, "Retry-After")).isEqualTo("3");
        assertThat(answer.body()).startsWith("{\"error\":\"").doesNotContain("log");
    }

    @Test
    void answersAreWrittenAtOnceOrLater() {
        HttpResponse<String> shown = door.get("/api/shown");

        assertThat(shown.statusCode()).isEqualTo(201);
        assertThat(header(shown, "Content-Type")).isEqualTo("application/json");
        assertThat(shown.body()).contains("\"view\":\"OPERATIONS\"", "\"position\":9");
        assertThat(door.get("/api/later").statusCode()).isEqualTo(204);
        assertThat(door.get("/api/later-refused").statusCode()).isEqualTo(409);
        assertThat(door.get("/api/later-refused").body()).isEqualTo("{\"error\":\"taken\"}");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
