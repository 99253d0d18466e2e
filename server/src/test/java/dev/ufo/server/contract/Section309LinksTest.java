package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 3.9: pull requests and relations. */
class Section309LinksTest {
    private final Fleet fleet = Fleet.fresh();
    private String first = "";
    private String second = "";

    @BeforeEach
    void begin() {
        String mission = fleet.mission("ONE");
        first = fleet.operation(mission, "a");
        second = fleet.operation(mission, "b");
    }

    @Test
    void aPullRequestIsAddedAndTakenAway() {
        Json added = fleet.post("/api/operations/" + first + "/prs", "{\"url\":\"https://x.test/1\",\"number\":7}")
                .is(201)
                .json()
                .hasExactly("id", "url", "title", "state", "number");
        added.equalTo("""
                {"id":"%s","url":"https://x.test/1","title":"","state":"open","number":7}
                """.formatted(added.text("id")));
        Json plain = fleet.post("/api/operations/" + first + "/prs", Map.of("url", "x", "title", "Fix"))
                .is(201)
                .json();
        assertThat(plain.isNull("number")).isTrue();
        assertThat(page(first).get("pull_requests").items()).containsExactly(added, plain);

        fleet.delete("/api/prs/" + added.text("id")).is(204);
        fleet.delete("/api/prs/" + added.text("id")).is(204);
        Fleet.fresh().delete("/api/prs/" + plain.text("id")).is(204);

        assertThat(page(first).get("pull_requests").items()).containsExactly(plain);
    }

    @Test
    void aPullRequestNeedsAnAddress() {
        fleet.post("/api/operations/" + first + "/prs", Map.of("url", " ")).refused(400);
        fleet.post("/api/operations/" + first + "/prs", "{}").refused(400);
        fleet.post("/api/operations/" + first + "/prs", "{\"url\":\"x\",\"number\":1.5}")
                .refused(400);
        fleet.post("/api/operations/" + UUID.randomUUID() + "/prs", "").refused(404);
        fleet.delete("/api/prs/nonsense").refused(400);
        fleet.delete("/api/prs/" + UUID.randomUUID()).is(204);
    }

    @ParameterizedTest
    @CsvSource({
        "blocks,blocked_by",
        "blocked_by,blocks",
        "relates,relates",
        "duplicate,duplicated_by",
        "duplicated_by,duplicate"
    })
    void aRelationIsSeenFromBothSides(String kind, String fromTheOther) {
        relate(kind, second).is(204);
        relate(kind, second).is(204);
        fleet.post("/api/operations/" + second + "/relations", Map.of("kind", fromTheOther, "target", first))
                .is(204);

        Json seen = page(first).get("relations").items().getFirst().hasExactly("id", "kind", "operation");
        assertThat(page(first).get("relations").each("kind")).containsExactly(kind);
        assertThat(seen.get("operation")
                        .hasExactly("id", "title", "status", "seq", "mission_id")
                        .text("id"))
                .isEqualTo(second);
        assertThat(page(second).get("relations").each("kind")).containsExactly(fromTheOther);

        fleet.delete("/api/relations/" + seen.text("id")).is(204);
        fleet.delete("/api/relations/" + seen.text("id")).is(204);
        page(first).get("relations").isEmpty();
        page(second).get("relations").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "BLOCKS"})
    void aRelationNeedsOneOfTheFiveKinds(String kind) {
        relate(kind, second).refused(400);
    }

    @Test
    void aRelationNeedsAnotherOperationOfTheFleet() {
        Fleet others = Fleet.fresh();
        relate("blocks", first).refused(400);
        relate("blocks", "nonsense").refused(400);
        relate("blocks", UUID.randomUUID().toString()).refused(400);
        relate("blocks", others.operation(others.mission("FAR"), "far")).refused(400);
        fleet.post("/api/operations/" + UUID.randomUUID() + "/relations", "").refused(404);
        fleet.delete("/api/relations/nonsense").refused(400);
        fleet.delete("/api/relations/" + UUID.randomUUID()).is(204);
    }

    private Reply relate(String kind, String target) {
        return fleet.post("/api/operations/" + first + "/relations", Map.of("kind", kind, "target", target));
    }

    private Json page(String operation) {
        return fleet.get("/api/operations/" + operation).is(200).json();
    }
}
