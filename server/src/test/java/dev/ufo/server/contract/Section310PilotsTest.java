package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 3.10: pilots. */
class Section310PilotsTest {
    private final Fleet fleet = Fleet.fresh();

    @Test
    void pilotsAreListedOldestFirst() {
        fleet.get("/api/pilots").is(200).json().isEmpty();

        Json claude = add("{\"name\":\" Ada \"}").is(201).json();
        Json codex = add("{\"name\":\" Ada \",\"kind\":\"codex\"}").is(201).json();

        claude.equalTo("{\"id\":\"%s\",\"name\":\" Ada \",\"kind\":\"claude\"}".formatted(claude.text("id")));
        assertThat(codex.text("kind")).isEqualTo("codex");
        assertThat(fleet.get("/api/pilots").is(200).json().items()).containsExactly(claude, codex);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"\"}",
                "{\"name\":null,\"kind\":\"codex\"}",
                "{\"name\":\"A\",\"kind\":\"Claude\"}",
                "{\"name\":\"A\",\"kind\":\"gemini\"}"
            })
    void aPilotNeedsANameAndAKnownKind(String body) {
        add(body).refused(400);
        fleet.get("/api/pilots").is(200).json().isEmpty();
    }

    @Test
    void aPilotIsRemovedOnce() {
        String id = fleet.pilot();

        Fleet.fresh().delete("/api/pilots/" + id).refused(404);
        fleet.delete("/api/pilots/" + id).is(204);

        fleet.delete("/api/pilots/" + id).refused(404);
        fleet.delete("/api/pilots/" + UUID.randomUUID()).refused(404);
        fleet.delete("/api/pilots/nonsense").refused(400);
        fleet.get("/api/pilots").is(200).json().isEmpty();
    }

    @Test
    void runsKeepTheKindOfARemovedPilot() {
        String pilot = fleet.pilot();
        String operation = fleet.assigned(fleet.mission("MSJ"), pilot);

        fleet.delete("/api/pilots/" + pilot).is(204);

        Json page = fleet.shown(operation);
        assertThat(page.get("runs").each("pilot")).containsExactly("claude");
        assertThat(page.get("operation").text("assignee_type")).isEqualTo("pilot");
        assertThat(page.get("operation").isNull("assignee_id")).isTrue();
    }

    @Test
    void namesNeedNotBeUnique() {
        add(Map.of("name", "Ada")).is(201);
        add(Map.of("name", "Ada")).is(201);

        assertThat(fleet.get("/api/pilots").is(200).json().items()).hasSize(2);
    }

    private Reply add(Object body) {
        return fleet.post("/api/pilots", body);
    }
}
