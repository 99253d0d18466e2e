package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 3.7: tags, priority, dates, parent, archive; and ours: title and body. */
class Section307AttributesTest {
    private final Fleet fleet = Fleet.fresh();
    private final String mission = fleet.mission("MSJ");
    private final String id = fleet.operation(mission, "Title");

    @Test
    void tagsAreReplacedInTheirNormalForm() {
        set("tags", Map.of("required_tags", List.of(" GPU ", "gpu", ""), "excluded_tags", List.of("Slow")))
                .is(204);
        assertThat(shown().texts("required_tags")).containsExactly("gpu");
        assertThat(shown().texts("excluded_tags")).containsExactly("slow");

        set("tags", Map.of("excluded_tags", List.of("b"))).is(204);
        shown().get("required_tags").isEmpty();
        assertThat(shown().texts("excluded_tags")).containsExactly("b");

        set("tags", "{\"required_tags\":[1]}").refused(400);
        set("tags", "{\"required_tags\":\"gpu\"}").refused(400);
    }

    @Test
    void tagsCountForARunThatIsQueuedAlready() {
        set("tags", Map.of("required_tags", List.of("gpu"))).is(204);
        Rover rover = fleet.rover("pilot:claude");
        fleet.post("/api/operations/" + id + "/assign", Map.of("assignee_type", "pilot", "assignee_id", fleet.pilot()))
                .is(200);
        rover.post("/api/rover/runs/claim").is(204);

        set("tags", "{}").is(204);

        assertThat(rover.claim().text("operation_id")).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void aPriorityIsOneOfFive(int priority) {
        set("priority", Map.of("priority", priority)).is(204);

        assertThat(shown().number("priority")).isEqualTo(priority);
        assertThat(fleet.get("/api/operations/counts?priority=" + priority)
                        .is(200)
                        .json())
                .isEqualTo(Json.read("{\"backlog\":1}"));
    }

    @Test
    void noPriorityIsNone() {
        set("priority", Map.of("priority", 3)).is(204);
        set("priority", "{}").is(204);
        assertThat(shown().number("priority")).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "5", "40000", "1.0", "\"1\""})
    void otherPrioritiesAreRefused(String priority) {
        set("priority", "{\"priority\":" + priority + "}").refused(400);
    }

    @Test
    void daysAreReplaced() {
        set("dates", Map.of("start_date", "2026-02-28", "due_date", "2025-01-01"))
                .is(204);
        assertThat(shown().text("start_date")).isEqualTo("2026-02-28");
        assertThat(shown().text("due_date")).isEqualTo("2025-01-01");

        set("dates", "{\"start_date\":\"\"}").is(204);
        assertThat(shown().isNull("start_date")).isTrue();
        assertThat(shown().isNull("due_date")).isTrue();
        set("dates", Map.of("due_date", "2026-02-30")).refused(400);
        set("dates", Map.of("start_date", "2026-2-3")).refused(400);
    }

    @Test
    void anOperationIsPartOfAnotherUntilItIsNot() {
        String whole = fleet.operation(mission, "Whole");
        set("parent", Map.of("parent_id", whole)).is(204);
        assertThat(shown().text("parent_id")).isEqualTo(whole);
        assertThat(fleet.shown(whole).get("children").each("id")).containsExactly(id);
        assertThat(fleet.shown(whole).get("operation").get("sub")).isEqualTo(Json.read("{\"total\":1,\"done\":0}"));

        String other = fleet.operation(mission, "Other");
        fleet.post("/api/operations/" + id + "/status", Map.of("status", "done"))
                .is(200);
        set("parent", Map.of("parent_id", other)).is(204);
        assertThat(fleet.shown(whole).get("operation").get("sub")).isEqualTo(Json.read("{\"total\":0,\"done\":0}"));
        assertThat(fleet.shown(other).get("operation").get("sub")).isEqualTo(Json.read("{\"total\":1,\"done\":1}"));

        set("parent", "{}").is(204);
        assertThat(shown().isNull("parent_id")).isTrue();
        fleet.shown(other).get("children").isEmpty();
    }

    @Test
    void aParentIsAnotherOfTheFleet() {
        set("parent", Map.of("parent_id", id)).refused(400);
        set("parent", Map.of("parent_id", "nonsense")).refused(400);
        set("parent", Map.of("parent_id", UUID.randomUUID())).refused(400);
        Fleet others = Fleet.fresh();
        set("parent", Map.of("parent_id", others.operation(others.mission("FAR"), "far")))
                .refused(400);
    }

    @Test
    void nothingIsPartOfItsOwnParts() {
        String part = fleet.operation(mission, "Part");
        String detail = fleet.operation(mission, "Detail");
        fleet.post("/api/operations/" + part + "/parent", Map.of("parent_id", id))
                .is(204);
        fleet.post("/api/operations/" + detail + "/parent", Map.of("parent_id", part))
                .is(204);

        set("parent", Map.of("parent_id", detail)).refused(400);

        fleet.post("/api/operations/" + part + "/parent", "{}").is(204);
        set("parent", Map.of("parent_id", detail)).is(204);
    }

    @Test
    void whatIsArchivedIsHiddenFromTheBoardAlone() {
        set("archive", Map.of("archived", true)).is(204);
        assertThat(shown().flag("archived")).isTrue();
        fleet.get("/api/operations?status=backlog").is(200).json().isEmpty();
        assertThat(fleet.get("/api/operations?status=backlog&archived=1")
                        .is(200)
                        .json()
                        .each("id"))
                .containsExactly(id);
        assertThat(fleet.get("/api/operations/counts").is(200).json()).isEqualTo(Json.read("{}"));

        set("archive", "{}").is(204);
        assertThat(fleet.get("/api/operations?status=backlog").is(200).json().each("id"))
                .containsExactly(id);
    }

    @Test
    void titleAndBodyAreWrittenAnew() {
        Json edited =
                edit(Map.of("title", "New", "body", "More")).is(200).json().hasExactly(Entities.OPERATION);
        assertThat(edited.text("title")).isEqualTo("New");
        assertThat(edit(Map.of("body", "")).is(200).json().text("title")).isEqualTo("New");
        assertThat(shown().text("body")).isEmpty();
        assertThat(fleet.get("/api/operations/search?q=new").is(200).json().each("id"))
                .containsExactly(id);
        edit(Map.of("title", "")).refused(400);
    }

    @Test
    void theNextRunIsToldWhatItSaysThen() {
        edit(Map.of("title", "New", "body", "More")).is(200);
        Rover rover = fleet.rover("pilot:claude");
        fleet.post("/api/operations/" + id + "/assign", Map.of("assignee_type", "pilot", "assignee_id", fleet.pilot()))
                .is(200);

        assertThat(rover.claim().text("prompt")).isEqualTo("New\n\nMore");
    }

    @ParameterizedTest
    @CsvSource({"tags", "priority", "dates", "parent", "archive"})
    void anUnknownOperationIsAnsweredBeforeABadBody(String what) {
        fleet.post("/api/operations/" + UUID.randomUUID() + "/" + what, "").refused(404);
        fleet.post("/api/operations/nonsense/" + what, "").refused(400);
        fleet.post("/api/operations/" + id + "/" + what, "").refused(400);
    }

    @Test
    void peopleAreToldOfEach() {
        try (Frames frames = Frames.of(fleet)) {
            set("priority", Map.of("priority", 2)).is(204);
            frames.await("operation");
            set("archive", Map.of("archived", true)).is(204);
            frames.await("operation");
        }
    }

    private Reply set(String what, Object body) {
        return fleet.post("/api/operations/" + id + "/" + what, body);
    }

    private Reply edit(Map<String, String> body) {
        return fleet.post("/api/operations/" + id, body);
    }

    private Json shown() {
        return fleet.shown(id).get("operation");
    }
}
