package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contract section 3.2. */
class Section302FleetsTest {
    private final Person ada = Person.signUp("Ada");

    @Test
    void aPersonHasAFleetOfTheirOwnAndMakesGroups() {
        Json made = ada.post("/api/fleets", Map.of("name", "  Rocket crew "))
                .is(201)
                .json()
                .hasExactly("id", "name", "kind");

        assertThat(made.text("name")).isEqualTo("Rocket crew");
        assertThat(made.text("kind")).isEqualTo("group");
        Json listed = ada.get("/api/fleets").is(200).json();
        assertThat(listed.each("id")).containsExactly(ada.fleetId(), made.text("id"));
        assertThat(listed.each("kind")).containsExactly("personal", "group");
        assertThat(listed.items().getLast()).isEqualTo(made);
        new Fleet(ada, made.text("id")).get("/api/members").is(200).json().equalTo("""
                [{"id":"%s","email":"%s","name":"Ada","role":"owner"}]""".formatted(
                        ada.id(), ada.email()));
        Person.signUp().get("/api/members?fleet=" + made.text("id")).refused(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":\"  \"}", "{\"name\":null}", "{\"name\":7}", "", "[", "null"})
    void aGroupNeedsAName(String body) {
        ada.post("/api/fleets", body).refused(400);
    }

    @Test
    void aDeletedFleetIsGoneForEverybody() {
        Fleet group = group();
        String mission = group.mission("MSJ");
        String operation = group.assigned(mission, group.pilot());
        Rover rover = group.rover();
        String unused = group.code();
        rover.post("/api/rover/runs/claim").is(200);

        ada.delete("/api/fleets/" + group.id()).is(204);

        assertThat(ada.get("/api/fleets").is(200).json().each("id")).containsExactly(ada.fleetId());
        group.get("/api/members").refused(403);
        group.get("/api/operations/" + operation).refused(403);
        group.post("/api/missions", Map.of("name", "New", "key", "NEW")).refused(403);
        rover.post("/api/rover/runs/claim").refused(401);
        Rover.withBearer(unused)
                .post("/api/rover/enroll", Map.of("name", "late"))
                .refused(401);
        ada.delete("/api/fleets/" + group.id()).refused(404);
        assertThat(RunningServer.shared()
                        .part(JdbcClient.class)
                        .sql("SELECT count(*) FROM views.run_queue WHERE fleet_id = :fleet")
                        .param("fleet", UUID.fromString(group.id()))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoListensIsSentAway() {
        Fleet group = group();
        try (Frames frames = Frames.of(group)) {
            ada.delete("/api/fleets/" + group.id()).is(204);

            frames.awaitEnd();
        }
    }

    @Test
    void onlyOwnersDeleteAndOnlyGroups() {
        Fleet group = group();

        ada.delete("/api/fleets/nonsense").refused(400);
        ada.delete("/api/fleets/" + UUID.randomUUID()).refused(404);
        Person.signUp().delete("/api/fleets/" + group.id()).refused(404);
        ada.delete("/api/fleets/" + ada.fleetId()).refused(400);
        Client.anonymous().delete("/api/fleets/" + group.id()).refused(401);
        group.get("/api/members").is(200);
    }

    private Fleet group() {
        return Fleet.group(ada);
    }
}
