package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tokens of people's programs, beyond the contract. */
class AccessTokensTest {
    private final Person ada = Person.signUp();
    private final String tomorrow = Instant.now().plus(Duration.ofDays(1)).toString();

    @Test
    void isShownOnceAndListedWithoutItself() {
        Json created = create(Map.of("name", "ci", "scopes", List.of("write", "read"), "expires_at", tomorrow))
                .is(201)
                .json();
        String token = created.text("token");

        Json listed = ada.get("/api/me/tokens").is(200).json().items().getFirst();

        assertThat(token).startsWith("ufo_pat_").hasSize(51);
        assertThat(listed.hasExactly("id", "name", "scopes", "fleet_id", "expires_at", "created_at", "last_used_at")
                        .text("id"))
                .isEqualTo(created.text("id"));
        assertThat(listed.texts("scopes")).containsExactly("read", "write");
        assertThat(listed.isNull("fleet_id")).isTrue();
        assertThat(listed.isNull("last_used_at")).isTrue();
    }

    @Test
    void letsAProgramReadAndWriteAsItsPerson() {
        Client program = program("read", "write");

        assertThat(program.get("/api/me").is(200).id()).isEqualTo(ada.id());
        program.post("/api/missions?fleet=" + ada.fleetId(), Map.of("name", "Moon", "key", "MOON"))
                .is(201);
        assertThat(program.get("/api/missions?fleet=" + ada.fleetId())
                        .is(200)
                        .json()
                        .each("name"))
                .containsExactly("Moon");
        assertThat(ada.get("/api/me/tokens").json().items().getFirst().isNull("last_used_at"))
                .isFalse();
    }

    @Test
    void readingAndWritingAreTwoScopes() {
        Client reader = program("read");
        Client writer = program("write");
        Map<String, String> mission = Map.of("name", "Moon", "key", "MOON");

        reader.get("/api/missions?fleet=" + ada.fleetId()).is(200);
        reader.post("/api/missions?fleet=" + ada.fleetId(), mission).refused(403);
        reader.post("/api/me", Map.of("name", "Eve")).refused(403);
        writer.get("/api/missions?fleet=" + ada.fleetId()).refused(403);
        writer.post("/api/missions?fleet=" + ada.fleetId(), mission).is(201);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/me/sessions",
        "DELETE, /api/me/sessions",
        "DELETE, /api/me/sessions/00000000-0000-4000-8000-000000000000",
        "GET, /api/me/tokens",
        "POST, /api/me/tokens",
        "DELETE, /api/me/tokens/00000000-0000-4000-8000-000000000000",
        "POST, /api/me/password"
    })
    void cannotChangeHowItsPersonIsLetIn(String method, String path) {
        Client program = program("read", "write");

        program.send(Call.of(method, path).json("{}")).refused(403);
        withToken("ufo_pat_unknown").send(Call.of(method, path).json("{}")).refused(401);
    }

    @Test
    void mayBeForOneFleetAlone() {
        Person eve = Person.signUp("Eve");
        Client program = withToken(create(Map.of(
                        "name",
                        "ci",
                        "scopes",
                        List.of("read", "write"),
                        "fleet_id",
                        ada.fleetId(),
                        "expires_at",
                        tomorrow))
                .is(201)
                .json()
                .text("token"));

        program.get("/api/missions?fleet=" + ada.fleetId()).is(200);
        program.get("/api/missions?fleet=" + eve.fleetId()).refused(403);
        program.get("/api/missions").refused(400);
        program.get("/api/me").is(200);
        program.get("/api/fleets").refused(403);
        create(Map.of("name", "ci", "scopes", List.of("read"), "fleet_id", eve.fleetId(), "expires_at", tomorrow))
                .refused(400);
    }

    @Test
    void endsWhenItIsDeleted() {
        Json created = create(Map.of("name", "ci", "scopes", List.of("read"), "expires_at", tomorrow))
                .is(201)
                .json();
        Client program = withToken(created.text("token"));
        program.get("/api/me").is(200);

        Person.signUp("Eve").delete("/api/me/tokens/" + created.text("id")).refused(404);
        ada.delete("/api/me/tokens/" + created.text("id")).is(204);

        program.get("/api/me").refused(401);
        ada.get("/api/me/tokens").is(200).json().isEmpty();
        ada.delete("/api/me/tokens/" + created.text("id")).refused(404);
        ada.delete("/api/me/tokens/nonsense").refused(400);
    }

    @Test
    void outlivesAnotherPasswordUnlessItIsToEnd() {
        Client kept = program("read");
        Client session = changePassword(ada, Person.PASSWORD, "another horse", false);
        kept.get("/api/me").is(200);

        Client again = changePassword(session, "another horse", "one more horse", true);

        kept.get("/api/me").refused(401);
        again.get("/api/me/tokens").is(200).json().isEmpty();
    }

    @Test
    void isNotAskedWhereItComesFromAndItsCookiesDoNotCount() {
        String path = "/api/missions?fleet=" + ada.fleetId();
        Map<String, String> mission = Map.of("name", "Moon", "key", "MOON");
        Call foreign =
                Call.of("POST", path).header("Origin", "https://evil.example").json(mission);

        ada.send(foreign).refused(403);
        ada.send(foreign.header("Authorization", "Bearer ufo_pat_unknown")).refused(401);
        program("write").send(foreign).is(201);
        ada.send(Call.of("POST", "/api/auth/logout")
                        .header("Origin", "https://evil.example")
                        .header("Authorization", "Bearer ufo_pat_unknown"))
                .refused(403);
    }

    @Test
    void listensToFramesIfItMayRead() {
        Fleet fleet = ada.fleet();
        try (Frames frames = Frames.of(fleet, "Authorization", "Bearer " + token("read"))) {
            assertThat(fleet.operation(fleet.mission("WS"), "Listen")).isNotEmpty();

            frames.await("operation");
        }
        assertThatThrownBy(() -> Frames.of(fleet, "Authorization", "Bearer " + token("write")))
                .hasCauseInstanceOf(WebSocketHandshakeException.class);
    }

    @Test
    void isNoRoversAndNoRoversTokenIsOne() {
        Client program = program("read", "write");

        program.post("/api/rover/runs/claim").refused(401);
        withToken("ufo_pat_" + UUID.randomUUID()).get("/api/me").refused(401);
    }

    private Client program(String... scopes) {
        return withToken(token(scopes));
    }

    private String token(String... scopes) {
        return create(Map.of("name", "ci", "scopes", List.of(scopes), "expires_at", tomorrow))
                .is(201)
                .json()
                .text("token");
    }

    private Reply create(Map<String, ?> body) {
        return ada.post("/api/me/tokens", body);
    }

    private static Client withToken(String token) {
        return call -> Wire.send(call.header("Authorization", "Bearer " + token));
    }

    private static Client changePassword(Client person, String current, String next, boolean endTokens) {
        Reply changed = person.post(
                        "/api/me/password",
                        Map.of("current_password", current, "new_password", next, "end_tokens", endTokens))
                .is(204);
        return Person.withSession(Person.session(changed));
    }
}
