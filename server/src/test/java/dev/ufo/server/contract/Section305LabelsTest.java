package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 3.5: labels. */
class Section305LabelsTest {
    private final Fleet fleet = Fleet.fresh();
    private final String mission = fleet.mission("MSJ");
    private final String operation = fleet.operation(mission, "Title");

    @Test
    void labelsAreListedByName() {
        fleet.get("/api/labels").is(200).json().isEmpty();

        Json bug = create("bug", "red").is(201).json().hasExactly("id", "name", "color");
        Json plain = fleet.post("/api/labels", Map.of("name", " a ")).is(201).json();

        assertThat(bug.text("color")).isEqualTo("red");
        assertThat(plain.text("name")).isEqualTo(" a ");
        assertThat(plain.text("color")).isEqualTo("gray");
        assertThat(labels().items()).containsExactly(plain, bug);
        Fleet.fresh().get("/api/labels").is(200).json().isEmpty();
    }

    @Test
    void aNameIsOneLabels() {
        Json first = create("bug", "red").is(201).json();

        create("bug", "blue").refused(409);
        create("Bug", "blue").is(201);
        Fleet others = Fleet.fresh();
        others.post("/api/labels", Map.of("name", "bug")).is(201);
        fleet.delete("/api/labels/" + first.text("id")).is(204);
        create("bug", "blue").is(201);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":\" \"}", "{\"name\":7}", "{\"name\":\"a\\u0000\"}", ""})
    void aNameIsNotBlank(String body) {
        fleet.post("/api/labels", body).refused(400);
    }

    @Test
    void anOperationHasALabelOrNot() {
        String bug = create("bug", "red").is(201).json().text("id");
        String apt = create("apt", "blue").is(201).json().text("id");

        attach(bug).is(204);
        attach(bug).is(204);
        attach(apt).is(204);
        assertThat(shown().get("labels").each("name")).containsExactly("apt", "bug");
        shown().get("labels").items().getLast().hasExactly("id", "name", "color");

        detach(apt).is(204);
        detach(apt).is(204);
        assertThat(shown().get("labels").each("name")).containsExactly("bug");

        fleet.delete("/api/labels/" + bug).is(204);
        shown().get("labels").isEmpty();
        fleet.delete("/api/labels/" + bug).refused(404);
        attach(bug).refused(404);
        detach(bug).refused(404);
    }

    @Test
    void theOperationIsLookedForFirstAndThenTheLabel() {
        attach("nonsense").refused(400);
        attach(UUID.randomUUID().toString()).refused(404);
        attach(Fleet.fresh()
                        .post("/api/labels", Map.of("name", "far"))
                        .is(201)
                        .json()
                        .text("id"))
                .refused(404);
        fleet.post("/api/operations/" + operation + "/labels", "{}").refused(400);
        fleet.post("/api/operations/" + UUID.randomUUID() + "/labels", "").refused(404);
        fleet.delete("/api/operations/" + operation + "/labels").refused(400);
        detach("nonsense").refused(400);
        detach(UUID.randomUUID().toString()).refused(404);
        fleet.delete("/api/operations/" + UUID.randomUUID() + "/labels").refused(404);
        fleet.delete("/api/labels/nonsense").refused(400);
    }

    @Test
    void aLabelNarrowsTheBoardAndItsCounts() {
        String bug = create("bug", "red").is(201).json().text("id");
        String other = fleet.operation(mission, "Other");
        attach(bug).is(204);

        assertThat(board("&label=" + bug).each("id")).containsExactly(operation);
        assertThat(board("&label=" + UUID.randomUUID()).each("id")).containsExactly(other, operation);
        assertThat(counts("label=" + bug)).isEqualTo(Json.read("{\"backlog\":1}"));
        assertThat(counts("label=" + bug + "&priority=4")).isEqualTo(Json.read("{}"));
        assertThat(counts("label=")).isEqualTo(Json.read("{\"backlog\":2}"));
    }

    @Test
    void peopleAreToldOfWhatAnOperationHas() {
        String bug = create("bug", "red").is(201).json().text("id");
        try (Frames frames = Frames.of(fleet)) {
            attach(bug).is(204);
            frames.await("operation");
            detach(bug).is(204);
            frames.await("operation");
        }
    }

    private Reply create(String name, String color) {
        return fleet.post("/api/labels", Map.of("name", name, "color", color));
    }

    private Reply attach(String label) {
        return fleet.post("/api/operations/" + operation + "/labels", Map.of("label", label));
    }

    private Reply detach(String label) {
        return fleet.send(
                Call.of("DELETE", "/api/operations/" + operation + "/labels").parameter("label", label));
    }

    private Json labels() {
        return fleet.get("/api/labels").is(200).json();
    }

    private Json shown() {
        return fleet.shown(operation).get("operation");
    }

    private Json board(String filter) {
        return fleet.get("/api/operations?status=backlog" + filter).is(200).json();
    }

    private Json counts(String filter) {
        return fleet.get("/api/operations/counts?" + filter).is(200).json();
    }
}
