package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 3.6. */
class Section306OperationsCreateReadTest {
    private final Fleet fleet = Fleet.fresh();
    private final String mission = fleet.mission("MSJ");

    @Test
    void anOperationHasItsDefaults() {
        Json created = fleet.post("/api/operations", Map.of("title", " ", "mission_id", mission))
                .is(201)
                .json();

        String at = created.text("created_at");
        created.hasExactly(Entities.OPERATION).equalTo("""
                        {"id":"%s","title":" ","body":"","status":"backlog","mission_id":"%s","seq":1,"priority":0,
                         "assignee_type":null,"assignee_id":null,"required_tags":[],"excluded_tags":[],"labels":[],
                         "reactions":[],"sub":{"total":0,"done":0},"start_date":null,"due_date":null,"parent_id":null,
                         "created_by":"%s","archived":false,"created_at":"%s","updated_at":"%s","run":null}
                        """.formatted(
                        created.text("id"), mission, fleet.person().id(), at, at));
        assertThat(fleet.shown(created.text("id")).get("operation")).isEqualTo(created);
    }

    @Test
    void anOperationKeepsWhatItIsGiven() {
        String parent = fleet.operation(mission, "Parent");
        Json created =
                create("""
                "priority":4,"start_date":"2026-02-28","due_date":"2024-02-29","parent_id":"%s","body":" text ",
                "required_tags":[" GPU","gpu","",null,"A"],"excluded_tags":["b"],
                "assignee_type":"user","assignee_id":"%s"
                """.formatted(parent, fleet.person().id())).is(201).json();

        assertThat(created.number("seq")).isEqualTo(2);
        assertThat(created.number("priority")).isEqualTo(4);
        assertThat(created.text("start_date")).isEqualTo("2026-02-28");
        assertThat(created.text("due_date")).isEqualTo("2024-02-29");
        assertThat(created.text("parent_id")).isEqualTo(parent);
        assertThat(created.text("body")).isEqualTo(" text ");
        assertThat(created.texts("required_tags")).containsExactly("gpu", "a");
        assertThat(created.texts("excluded_tags")).containsExactly("b");
        assertThat(created.text("assignee_type")).isEqualTo("user");
        assertThat(created.text("assignee_id")).isEqualTo(fleet.person().id());
        assertThat(created.text("status")).isEqualTo("backlog");
        fleet.shown(parent).get("operation").get("sub").equalTo("{\"total\":1,\"done\":0}");
        assertThat(fleet.shown(parent).get("children").each("id")).containsExactly(created.text("id"));
    }

    @Test
    void anOperationForAPilotIsInProgressWithAQueuedRun() {
        String id = fleet.assigned(mission, fleet.pilot());

        Json page = fleet.shown(id);

        assertThat(page.get("operation").text("status")).isEqualTo("in_progress");
        Json run = page.get("runs").items().getFirst().hasExactly(Entities.RUN);
        assertThat(run.text("state")).isEqualTo("queued");
        assertThat(run.text("pilot")).isEqualTo("claude");
        assertThat(run.text("operation_id")).isEqualTo(id);
        assertThat(run.flag("needs_input")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"title\":\"\"",
                "\"priority\":5",
                "\"priority\":-1",
                "\"priority\":40000",
                "\"priority\":1.0",
                "\"priority\":\"1\"",
                "\"start_date\":\"2026-02-29\"",
                "\"due_date\":\"2026-1-1\"",
                "\"due_date\":\"2026-01-01T00:00:00Z\"",
                "\"mission_id\":\"\"",
                "\"mission_id\":\"nonsense\"",
                "\"mission_id\":\"0b3a4f5e-2f0c-4a8f-8f77-3d3f8f1f9a10\"",
                "\"assignee_type\":\"pilot\"",
                "\"assignee_type\":\"pilot\",\"assignee_id\":\"\"",
                "\"assignee_type\":\"pilot\",\"assignee_id\":\"0b3a4f5e-2f0c-4a8f-8f77-3d3f8f1f9a10\"",
                "\"assignee_type\":\"robot\",\"assignee_id\":\"0b3a4f5e-2f0c-4a8f-8f77-3d3f8f1f9a10\"",
                "\"assignee_id\":\"0b3a4f5e-2f0c-4a8f-8f77-3d3f8f1f9a10\"",
                "\"parent_id\":\"nonsense\"",
                "\"parent_id\":\"0b3a4f5e-2f0c-4a8f-8f77-3d3f8f1f9a10\"",
                "\"required_tags\":\"gpu\"",
                "\"excluded_tags\":[1]",
                "\"body\":{}"
            })
    void aBadValueIs400(String field) {
        create(field).refused(400);
        fleet.get("/api/operations").is(200).json().isEmpty();
    }

    @Test
    void whatIsOfAnotherFleetIsUnknown() {
        Fleet other = Fleet.fresh();
        String foreign = other.mission("FAR");

        create("\"mission_id\":\"" + foreign + "\"").refused(400);
        create("\"parent_id\":\"" + other.operation(foreign, "x") + "\"").refused(400);
        create("\"assignee_type\":\"pilot\",\"assignee_id\":\"" + other.pilot() + "\"")
                .refused(400);
        create("\"assignee_type\":\"user\",\"assignee_id\":\"" + other.person().id() + "\"")
                .refused(400);
    }

    @Test
    void numbersAreGaplessPerMission() {
        String second = fleet.mission("TWO");
        List<Long> numbers = IntStream.range(0, 24)
                .parallel()
                .mapToObj(number -> create("\"mission_id\":\"" + (number % 2 == 0 ? mission : second) + "\"")
                        .is(201)
                        .json()
                        .number("seq"))
                .sorted()
                .toList();

        assertThat(numbers)
                .isEqualTo(IntStream.range(0, 24)
                        .mapToObj(number -> (long) number / 2 + 1)
                        .toList());
    }

    @Test
    void theListIsNewestFirstAndCutAtTheLimit() {
        List<String> ids = IntStream.range(0, 4)
                .mapToObj(number -> fleet.operation(mission, "t" + number))
                .toList();

        assertThat(fleet.get("/api/operations?limit=").json().each("id")).isEqualTo(ids.reversed());
        assertThat(fleet.get("/api/operations?limit=2").json().each("id"))
                .isEqualTo(ids.reversed().subList(0, 2));
        assertThat(fleet.get("/api/operations?limit=0").json().each("id")).hasSize(4);
        assertThat(fleet.get("/api/operations?limit=x&priority=3").json().each("id"))
                .hasSize(4);
    }

    @Test
    void aColumnHasPages() {
        List<String> ids = IntStream.range(0, 5)
                .mapToObj(number -> fleet.operation(mission, "t" + number))
                .toList();

        assertThat(column("&limit=2")).containsExactly(ids.get(4), ids.get(3));
        assertThat(column("&limit=2&before=" + ids.get(3))).containsExactly(ids.get(2), ids.get(1));
        assertThat(column("&limit=2&before=" + ids.get(0))).isEmpty();
        assertThat(column("&before=" + UUID.randomUUID())).hasSize(5);
        assertThat(column("&before=nonsense&limit=201")).hasSize(5);
        fleet.get("/api/operations?status=nonsense").is(200).json().isEmpty();
    }

    @Test
    void theBoardIsFiltered() {
        String two = fleet.mission("TWO");
        String pilot = fleet.pilot();
        String mine = create("\"priority\":3,\"assignee_type\":\"user\",\"assignee_id\":\""
                        + fleet.person().id() + "\"")
                .id();
        String there = fleet.operation(two, "there");
        String piloted = fleet.assigned(mission, pilot);
        fleet.post("/api/operations/" + piloted + "/status", Map.of("status", "backlog"))
                .is(200);

        assertThat(column("&mission=" + two)).containsExactly(there);
        assertThat(column("&mission=" + UUID.randomUUID())).hasSize(3);
        assertThat(column("&priority=3")).containsExactly(mine);
        assertThat(column("&priority=9")).isEmpty();
        assertThat(column("&priority=high")).hasSize(3);
        assertThat(column("&assignee_kind=user")).containsExactly(mine);
        assertThat(column("&assignee_kind=robot")).hasSize(3);
        assertThat(column("&assignee_kind=user&assignee=" + pilot)).containsExactly(piloted);
        assertThat(column("&assignee_kind=user&assignee=" + UUID.randomUUID())).containsExactly(mine);
        assertThat(column("&creator=" + fleet.person().id())).hasSize(3);
        assertThat(column("&archived=1&mission=" + two)).containsExactly(there);
        fleet.get("/api/operations/counts?mission=" + mission + "&limit=1&status=done")
                .is(200)
                .json()
                .equalTo("{\"backlog\":2}");
    }

    @Test
    void whatIsWorkedOnIsCounted() {
        fleet.get("/api/operations/working").is(200).json().equalTo("{\"count\":0}");

        fleet.assigned(mission, fleet.pilot());

        fleet.get("/api/operations/working").is(200).json().equalTo("{\"count\":1}");
    }

    @Test
    void searchFindsTitlesAndNumbers() {
        String first = fleet.operation(mission, "Grüße an ALLE");
        String second = fleet.operation(mission, "100 %");

        assertThat(found("alle")).containsExactly(first);
        assertThat(found("%20GR%C3%9C%C3%9FE%20")).containsExactly(first);
        assertThat(found("2")).containsExactly(second);
        assertThat(found("")).containsExactly(second, first);
        assertThat(found("_")).isEmpty();
        assertThat(found("%25")).containsExactly(second);
        fleet.get("/api/operations/search").is(200).json().items().getFirst().hasExactly(Entities.REFERENCE);
    }

    @Test
    void searchEndsAtTwenty() {
        IntStream.range(0, 21).forEach(number -> fleet.operation(mission, "same"));

        assertThat(found("same")).hasSize(20);
    }

    @Test
    void theDetailHasEveryList() {
        String id = fleet.operation(mission, "Title");

        fleet.shown(id).hasExactly("operation", "comments", "runs", "children", "pull_requests", "relations");

        fleet.get("/api/operations/nonsense").refused(400);
        fleet.get("/api/operations/" + UUID.randomUUID()).refused(404);
        Fleet.fresh().get("/api/operations/" + id).refused(404);
    }

    /** Creates one from these fields, which win over a title and a mission that are fine. */
    private Reply create(String fields) {
        return fleet.post("/api/operations", "{\"title\":\"Title\",\"mission_id\":\"" + mission + "\"," + fields + "}");
    }

    private List<String> column(String parameters) {
        return fleet.get("/api/operations?status=backlog" + parameters)
                .is(200)
                .json()
                .each("id");
    }

    private List<String> found(String q) {
        return fleet.get("/api/operations/search?q=" + q).is(200).json().each("id");
    }
}
