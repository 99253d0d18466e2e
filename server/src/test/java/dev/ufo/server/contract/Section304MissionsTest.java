package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract sections 3.4 and 1.8. */
class Section304MissionsTest {
    private final Fleet fleet = Fleet.fresh();

    @Test
    void aMissionIsCreatedAndListedOldestFirst() {
        fleet.get("/api/missions").is(200).json().isEmpty();

        Json first = fleet.post("/api/missions", Map.of("name", " Mars ", "key", " m s-j1 "))
                .is(201)
                .json()
                .hasExactly("id", "name", "key");
        String second = fleet.mission("ABC");

        assertThat(first.text("name")).isEqualTo(" Mars ");
        assertThat(first.text("key")).isEqualTo("MSJ1");
        Json listed = fleet.get("/api/missions").is(200).json();
        assertThat(listed.each("id")).containsExactly(first.text("id"), second);
        assertThat(listed.items().getFirst()).isEqualTo(first);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"Mars\"}",
                "{\"key\":\"MSJ\"}",
                "{\"name\":\"  \",\"key\":\"MSJ\"}",
                "{\"name\":\"Mars\",\"key\":\"- _\"}",
                "{\"name\":\"Mars\",\"key\":\"äöü\"}"
            })
    void aMissionNeedsANameAndAKey(String body) {
        String id = fleet.mission("OLD");

        fleet.post("/api/missions", body).refused(400);
        fleet.post("/api/missions/" + id, body).refused(400);
    }

    @Test
    void nameAndKeyAreTakenOnceInAFleet() {
        String first = fleet.mission("ONE");
        String second = fleet.mission("TWO");

        fleet.post("/api/missions", Map.of("name", "Mission ONE", "key", "NEW")).refused(409);
        fleet.post("/api/missions", Map.of("name", "New", "key", "o n e")).refused(409);
        fleet.post("/api/missions/" + second, Map.of("name", "Mission ONE", "key", "TWO"))
                .refused(409);
        fleet.post("/api/missions/" + second, Map.of("name", "Mission TWO", "key", "one"))
                .refused(409);
        fleet.post("/api/missions", Map.of("name", "mission one", "key", "NEW")).is(201);
        fleet.post("/api/missions/" + first, Map.of("name", "Mission ONE", "key", "ONE"))
                .is(200);
        assertThat(Fleet.fresh().mission("ONE")).isNotEqualTo(first);
    }

    @Test
    void aMissionIsRenamedAndItsOldNamesAreFree() {
        String id = fleet.mission("OLD");

        fleet.post("/api/missions/" + id, Map.of("name", "New", "key", "new"))
                .is(200)
                .json()
                .equalTo("{\"id\":\"%s\",\"name\":\"New\",\"key\":\"NEW\"}".formatted(id));

        assertThat(fleet.mission("OLD")).isNotEqualTo(id);
    }

    @Test
    void theMissionIsLookedUpBeforeTheBodyIsRead() {
        String foreign = Fleet.fresh().mission("FAR");

        fleet.post("/api/missions/nonsense", "").refused(400);
        fleet.post("/api/missions/" + UUID.randomUUID(), "").refused(404);
        fleet.post("/api/missions/" + foreign, Map.of("name", "New", "key", "NEW"))
                .refused(404);
    }

    @Test
    void operationsAreCountedByMission() {
        String one = fleet.mission("ONE");
        String two = fleet.mission("TWO");
        String empty = fleet.mission("NIL");
        fleet.get("/api/missions/counts").is(200).json().equalTo("{}");

        fleet.operation(one, "a");
        fleet.operation(one, "b");
        fleet.operation(two, "c");

        fleet.get("/api/missions/counts").is(200).json().equalTo("{\"%s\":2,\"%s\":1}".formatted(one, two));
        assertThat(fleet.get("/api/missions/counts").json().has(empty)).isFalse();
    }
}
