package dev.ufo.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.store.testing.TestDatabase;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 1.3. */
class DoorBodyTest {
    private static final String[] JSON = {"Content-Type", "application/json"};
    private static final int MEBIBYTE = 1_048_576;

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

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "APPLICATION/JSON", "application/json; charset=utf-8"})
    void jsonIsTakenWithAnyParameters(String contentType) {
        assertThat(door.post("/api/echo", "{}", "Content-Type", contentType).statusCode())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/x-www-form-urlencoded", "application/problem+json", "json", ";"})
    void anotherMediaTypeIs415(String contentType) {
        assertThat(door.post("/api/echo", "{}", "Content-Type", contentType).statusCode())
                .isEqualTo(415);
    }

    @Test
    void noMediaTypeIs415() {
        assertThat(door.post("/api/echo", "{}").statusCode()).isEqualTo(415);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{\"TITLE\":\"a\"}|Sent[title=a, priority=null, archived=null, tags=null, input=null]",
                "{\"title\":\"a\",\"Title\":\"b\"}|Sent[title=b, priority=null, archived=null, tags=null, input=null]",
                "{\"unknown\":{\"x\":[1]},\"priority\":2}|Sent[title=null, priority=2, archived=null, tags=null, input=null]",
                "{\"title\":null,\"priority\":null}|Sent[title=null, priority=null, archived=null, tags=null, input=null]",
                "null|Sent[title=null, priority=null, archived=null, tags=null, input=null]",
                "{\"archived\":true}trailing {|Sent[title=null, priority=null, archived=true, tags=null, input=null]",
                "{\"tags\":[\"a\",\"b\"]}|Sent[title=null, priority=null, archived=null, tags=[a, b], input=null]",
                "{\"input\":[1.50,{\"a\":null}]}|Sent[title=null, priority=null, archived=null, tags=null, input=[1.50,{\"a\":null}]]",
            })
    void fieldsAreReadLeniently(String body, String read) {
        HttpResponse<String> answer = door.post("/api/echo", body, JSON);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.body().replace("\\\"", "\"")).isEqualTo('"' + read + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "{\"title\":}",
                "[]",
                "\"text\"",
                "7",
                "{\"title\":7}",
                "{\"title\":true}",
                "{\"title\":[\"a\"]}",
                "{\"priority\":1.0}",
                "{\"priority\":1e0}",
                "{\"priority\":\"1\"}",
                "{\"priority\":true}",
                "{\"priority\":\"\"}",
                "{\"priority\":2147483648}",
                "{\"archived\":1}",
                "{\"archived\":\"true\"}",
                "{\"tags\":\"a\"}",
                "{\"tags\":[1]}",
                "{\"tags\":{}}"
            })
    void typesAreReadStrictly(String body) {
        HttpResponse<String> answer = door.post("/api/echo", body, JSON);

        assertThat(answer.statusCode()).as(body + " -> " + answer.body()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{\"error\":\"");
    }

    @Test
    void aBodyOverTheLimitIs413() {
        assertThat(door.post("/api/echo", titleOf(MEBIBYTE), JSON).statusCode()).isEqualTo(200);
        assertThat(door.post("/api/echo", titleOf(MEBIBYTE + 1), JSON).statusCode())
                .isEqualTo(413);
    }

    @Test
    void whatARoverReportsMayBeSixteenTimesAsLarge() {
        String path = "/api/rover/runs/1/messages";

        assertThat(door.post(path, titleOf(16 * MEBIBYTE), JSON).statusCode()).isEqualTo(201);
        assertThat(door.post(path, titleOf(16 * MEBIBYTE + 1), JSON).statusCode())
                .isEqualTo(413);
    }

    @Test
    void whatComesBeforeTheBodyIsCheckedBeforeIt() {
        assertThat(door.post("/api/known/unknown", "{", JSON).statusCode()).isEqualTo(404);
        assertThat(door.post("/api/known/unknown", "{}").statusCode()).isEqualTo(404);
        assertThat(door.post("/api/known/1", "{", JSON).statusCode()).isEqualTo(400);
        assertThat(door.post("/api/known/1", "{}", JSON).statusCode()).isEqualTo(200);
    }

    /** A document of exactly that many bytes. */
    private static String titleOf(int bytes) {
        return "{\"title\":\"" + "x".repeat(bytes - 12) + "\"}";
    }
}
