package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract sections 3.10 and 4.2: crews, and who works for them. */
class Section310CrewsTest {
    private final Fleet fleet = Fleet.fresh();
    private final String crew = create("Night shift").is(201).json().text("id");

    @Test
    void crewsAreListedOldestFirst() {
        Json second = create("Night shift").is(201).json().hasExactly("id", "name", "members");

        second.get("members").isEmpty();
        assertThat(crews().each("id")).containsExactly(crew, second.text("id"));
        Fleet.fresh().get("/api/crews").is(200).json().isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"name\":\"\"}", "{\"name\":1}", ""})
    void aNameIsNotEmpty(String body) {
        fleet.post("/api/crews", body).refused(400);
    }

    @Test
    void pilotsAndPeopleTakeSeats() {
        String pilot = fleet.pilot();
        seat("user", fleet.person().id(), "leader").is(204);
        seat("pilot", pilot, "").is(204);
        seat("user", fleet.person().id(), "guest").is(204);

        crews().items().getFirst().get("members").equalTo("""
                [{"member_type":"user","member_id":"%s","role":"guest"},
                 {"member_type":"pilot","member_id":"%s","role":"member"}]
                """.formatted(
                        fleet.person().id(), pilot));

        unseat("user", fleet.person().id()).is(204);
        unseat("user", fleet.person().id()).is(204);
        fleet.delete("/api/pilots/" + pilot).is(204);
        crews().items()
                .getFirst()
                .get("members")
                .equalTo("[{\"member_type\":\"pilot\",\"member_id\":\"\",\"role\":\"member\"}]");
    }

    @Test
    void onlyWhoIsOfTheFleetTakesASeat() {
        seat("pilot", UUID.randomUUID().toString(), "").refused(400);
        seat("pilot", Fleet.fresh().pilot(), "").refused(400);
        seat("user", Person.signUp().id(), "").refused(400);
        seat("crew", crew, "").refused(400);
        seat("pilot", "nonsense", "").refused(400);
        seat("", "", "").refused(400);
        unseat("user", Person.signUp().id()).refused(400);
        fleet.delete("/api/crews/" + crew + "/members").refused(400);
        fleet.post("/api/crews/" + UUID.randomUUID() + "/members", "").refused(404);
        fleet.delete("/api/crews/" + UUID.randomUUID() + "/members").refused(404);
        fleet.delete("/api/crews/nonsense").refused(400);
        Fleet.fresh().delete("/api/crews/" + crew).refused(404);
    }

    @Test
    void thePilotThatLeadsWorksElseTheFirst() {
        String first = fleet.pilot();
        String second = fleet.pilot();
        seat("user", fleet.person().id(), "leader").is(204);
        seat("pilot", first, "member").is(204);
        seat("pilot", second, "member").is(204);
        assertThat(worker()).isEqualTo(first);

        seat("pilot", second, "leader").is(204);
        assertThat(worker()).isEqualTo(second);

        fleet.delete("/api/pilots/" + second).is(204);
        String idle = assigned();
        assertThat(fleet.shown(idle).get("operation").text("status")).isEqualTo("backlog");
        fleet.shown(idle).get("runs").isEmpty();
        fleet.post("/api/operations/" + idle + "/run").refused(400);
    }

    @Test
    void aCrewHasOperationsFromTheBeginningOrLater() {
        seat("pilot", fleet.pilot(), "").is(204);
        String mission = fleet.mission("MSJ");
        Json created = fleet.post(
                        "/api/operations",
                        Map.of("title", "T", "mission_id", mission, "assignee_type", "crew", "assignee_id", crew))
                .is(201)
                .json();
        assertThat(created.text("status")).isEqualTo("in_progress");
        assertThat(created.text("assignee_type")).isEqualTo("crew");
        String other = fleet.operation(mission, "Other");
        assertThat(board("assignee_kind=crew").each("id")).containsExactly(created.text("id"));
        assertThat(board("assignee=" + crew).each("id")).containsExactly(created.text("id"));
        fleet.post(
                        "/api/operations/" + other + "/assign",
                        Map.of("assignee_type", "crew", "assignee_id", UUID.randomUUID()))
                .refused(400);

        fleet.delete("/api/crews/" + crew).is(204);

        Json shown = fleet.shown(created.text("id")).get("operation");
        assertThat(shown.text("assignee_type")).isEqualTo("crew");
        assertThat(shown.isNull("assignee_id")).isTrue();
        crews().isEmpty();
    }

    @Test
    void aReplyGoesToTheCrewsPilot() {
        Rover rover = fleet.rover("pilot:claude");
        seat("pilot", fleet.pilot(), "").is(204);
        String operation = assigned();
        Json run = rover.claim();
        rover.report(run, "succeeded").is(200);

        fleet.post("/api/operations/" + operation + "/comments", Map.of("body", "shorter"))
                .is(201);

        assertThat(rover.claim().text("prompt")).endsWith("the human.").contains("Human: shorter");
    }

    private String worker() {
        String operation = assigned();
        Rover rover = fleet.rover("pilot:claude");
        Json run = rover.claim();
        assertThat(run.text("operation_id")).isEqualTo(operation);
        rover.post(run, "result", Map.of("session_id", "", "message", "Done.")).is(204);
        rover.report(run, "succeeded").is(200);
        return fleet.shown(operation).get("comments").items().getLast().text("author_id");
    }

    private String assigned() {
        String operation = fleet.operation(mission(), "Title");
        fleet.post("/api/operations/" + operation + "/assign", Map.of("assignee_type", "crew", "assignee_id", crew))
                .is(200);
        return operation;
    }

    private String mission() {
        Json missions = fleet.get("/api/missions").is(200).json();
        return missions.items().isEmpty()
                ? fleet.mission("MSJ")
                : missions.items().getFirst().text("id");
    }

    private Reply create(String name) {
        return fleet.post("/api/crews", Map.of("name", name));
    }

    private Reply seat(String type, String id, String role) {
        return fleet.post(
                "/api/crews/" + crew + "/members", Map.of("member_type", type, "member_id", id, "role", role));
    }

    private Reply unseat(String type, String id) {
        return fleet.send(Call.of("DELETE", "/api/crews/" + crew + "/members")
                .parameter("member_type", type)
                .parameter("member_id", id));
    }

    private Json crews() {
        return fleet.get("/api/crews").is(200).json();
    }

    private Json board(String filter) {
        return fleet.get("/api/operations?status=in_progress&" + filter).is(200).json();
    }
}
