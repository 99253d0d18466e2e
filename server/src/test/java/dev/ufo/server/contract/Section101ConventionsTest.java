package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract sections 1.1 to 1.6: routing, errors, bodies, credentials, fleets. */
class Section101ConventionsTest {
    private static final int MEBIBYTE = 1 << 20;

    private final Fleet fleet = Fleet.fresh();
    private final Client anyone = Client.anonymous();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/nothing",
                "/api/missions/",
                "/api/missions;a=b",
                "/api//missions",
                "/api/operations/counts/",
                "/healthz/",
                "/healthz;a=b"
            })
    void anUnknownPathIs404InPlainText(String path) {
        fleet.get(path).plain(404);
    }

    @Test
    void anotherMethodIs405InPlainTextWithAllow() {
        assertThat(fleet.delete("/api/missions").plain(405).header("Allow")).hasValue("GET, HEAD, OPTIONS, POST");
        assertThat(fleet.send(Call.of("PUT", "/api/auth/login")).plain(405).header("Allow"))
                .hasValue("OPTIONS, POST");
    }

    @Test
    void whatNoEndpointGetsToSeeIsAnsweredLikeTheRest() {
        Wire.bare("GET /api/me%00 HTTP/1.1").refused(400);
        Wire.bare("GET /api/me HTTP/1.1", "Bad Name: x").refused(400);
        Wire.bare("TRACE /api/me HTTP/1.1").plain(405);
    }

    @Test
    void headIsAnsweredWhereGetIs() {
        Reply head = fleet.send(Call.of("HEAD", "/api/missions"));

        assertThat(head.status()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(anyone.send(Call.of("HEAD", "/api/me")).status()).isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/missions/counts", "/api/operations/counts", "/api/operations/working"})
    void aLiteralSegmentWinsOverAnId(String path) {
        fleet.get(path).is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/jsonx", "application/x-www-form-urlencoded", "nonsense"})
    void anotherContentTypeIs415(String contentType) {
        fleet.send(Call.of("POST", "/api/pilots").body(contentType, "{\"name\":\"A\"}"))
                .refused(415);
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json; charset=utf-8", "Application/JSON", "application/json;v=1"})
    void aContentTypeMayHaveParameters(String contentType) {
        fleet.send(Call.of("POST", "/api/pilots").body(contentType, "{\"name\":\"A\"}"))
                .is(201);
    }

    @Test
    void aBodyOverItsLimitIs413() {
        String atLimit = "{\"name\":\"A\"}" + " ".repeat(MEBIBYTE - "{\"name\":\"A\"}".length());

        fleet.post("/api/pilots", atLimit).is(201);
        fleet.post("/api/pilots", atLimit + " ").refused(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"A\",\"extra\":{\"deep\":[1]}}",
                "{\"NAME\":\"A\"}",
                "{\"name\":\"B\",\"Name\":\"A\"}",
                "{\"name\":\"A\",\"kind\":null}",
                "{\"name\":\"A\"} and more"
            })
    void fieldsAreReadLeniently(String body) {
        assertThat(fleet.post("/api/pilots", body).is(201).json().text("name")).isEqualTo("A");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "\"A\"", "1", "{\"name\":1}", "{\"name\":[\"A\"]}", "{\"name\":true}", "null"})
    void typesAreReadStrictly(String body) {
        fleet.post("/api/pilots", body.isEmpty() ? " " : body).refused(400);
    }

    @Test
    void callsWithoutABodyIgnoreWhatIsSent() {
        fleet.send(Call.of("POST", "/api/auth/logout").body("text/plain", "{")).is(204);
    }

    @Test
    void theCookieLivesThirtyDays() {
        Person ada = fleet.person();
        Reply loggedIn = anyone.post("/api/auth/login", Map.of("email", ada.email(), "password", Person.PASSWORD));

        String cookie = loggedIn.is(200).header("Set-Cookie").orElseThrow();

        assertThat(cookie).matches("ufo_session=[A-Za-z0-9_-]{43}; Path=/; Expires=[^;]+ GMT; HttpOnly; SameSite=Lax");
        String expires = cookie.replaceAll(".*Expires=([^;]+).*", "$1");
        Duration lifetime = Duration.between(
                ZonedDateTime.now(ZoneOffset.UTC), ZonedDateTime.parse(expires, DateTimeFormatter.RFC_1123_DATE_TIME));
        assertThat(lifetime).isBetween(Duration.ofDays(30).minusMinutes(1), Duration.ofDays(30));
        assertThat(ada.post("/api/auth/logout").is(204).header("Set-Cookie"))
                .hasValue("ufo_session=; Path=/; Max-Age=0; HttpOnly");
    }

    @Test
    void sessionsAndTokensDoNotMix() {
        Rover rover = fleet.rover();

        rover.get("/api/me").refused(401);
        rover.get("/api/missions?fleet=" + fleet.id()).refused(401);
        fleet.person().post("/api/rover/runs/claim").refused(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?fleet=", "?fleet=nonsense"})
    void aMissingFleetIs400AndASessionComesFirst(String query) {
        fleet.person().get("/api/missions" + query).refused(400);
        anyone.get("/api/missions" + query).refused(401);
    }

    @Test
    void anUnknownFleetAndAForeignOneAreRefusedAlike() {
        Person ada = fleet.person();

        Reply unknown = ada.get("/api/missions?fleet=" + UUID.randomUUID()).refused(403);
        Reply foreign = Fleet.fresh().by(ada).get("/api/missions").refused(403);

        assertThat(unknown.body()).isEqualTo(foreign.body());
    }
}
