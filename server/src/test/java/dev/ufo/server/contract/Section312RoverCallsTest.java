package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 3.12: enrolling, claiming, matching (4.2). */
class Section312RoverCallsTest {
    private final Fleet fleet = Fleet.fresh();
    private final String mission = fleet.mission("MSJ");

    @Test
    void enrollingAnswersTokenIdAndName() {
        Json enrolled = enroll(fleet.code(), "{\"name\":\" mac \",\"tags\":null}")
                .is(201)
                .json()
                .hasExactly("token", "id", "name");

        assertThat(enrolled.text("token")).matches("[A-Za-z0-9_-]{43}");
        assertThat(enrolled.text("name")).isEqualTo("mac");
        assertThat(enroll(fleet.code(), "{\"name\":\" \"}").is(201).json().text("name"))
                .isEqualTo("rover");
    }

    @Test
    void aOneTimeCodeEnrollsOne() {
        String code = fleet.code();

        List<Integer> statuses = IntStream.range(0, 8)
                .parallel()
                .mapToObj(number -> enroll(code, "{}").status())
                .toList();

        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 401);
        assertThat(fleet.get("/api/rovers").json().items()).hasSize(1);
    }

    @Test
    void aReusableCodeEnrollsManyUntilItExpires() {
        String reusable = code(true, Instant.now().plusSeconds(60));
        String expired = code(true, Instant.now().minusSeconds(1));

        enroll(reusable, "{}").is(201);
        enroll(reusable, "{}").is(201);
        enroll(expired, "{}").refused(401);
        enroll("unknown", "{}").refused(401);
        Client.anonymous().post("/api/rover/enroll", "{}").refused(401);
    }

    @Test
    void aRoverLeaves() {
        Rover rover = fleet.rover();

        rover.delete("/api/rover/me").is(204);

        rover.delete("/api/rover/me").refused(401);
        fleet.get("/api/rovers").is(200).json().isEmpty();
    }

    @Test
    void aRoverReplacesItsAutomaticTagsAlone() {
        Rover rover = fleet.rover("gpu");

        rover.post("/api/rover/tags", "{\"tags\":[\" OS:Linux \",\"\",\"os:linux\"]}")
                .is(204);

        Json shown = fleet.get("/api/rovers").json().items().getFirst();
        assertThat(shown.texts("auto_tags")).containsExactly("os:linux");
        assertThat(shown.texts("tags")).containsExactly("gpu");
        rover.post("/api/rover/tags", "{}").is(204);
        fleet.get("/api/rovers").json().items().getFirst().get("auto_tags").isEmpty();
        rover.post("/api/rover/tags", "{\"tags\":\"gpu\"}").refused(400);
    }

    @Test
    void aClaimWithoutARunIs204() {
        fleet.rover().post("/api/rover/runs/claim").is(204);
    }

    @Test
    void aClaimHandsOverTheTask() {
        String operation = fleet.assigned(mission, fleet.pilot());

        Json claimed = fleet.rover().claim().hasExactly(Entities.CLAIMED_RUN);

        assertThat(claimed.text("operation_id")).isEqualTo(operation);
        assertThat(claimed.text("state")).isEqualTo("claimed");
        assertThat(claimed.text("pilot")).isEqualTo("claude");
        assertThat(claimed.text("prompt")).isEqualTo("Summarise\n\nOne page, please");
        assertThat(claimed.text("command")).isEmpty();
        assertThat(claimed.text("session_id")).isEmpty();
        Json run = fleet.shown(operation).get("runs").items().getFirst();
        assertThat(run.text("state")).isEqualTo("claimed");
        Json detail = fleet.get("/api/runs/" + run.text("id")).is(200).json();
        assertThat(detail.get("events").each("message")).containsExactly("queued", "claimed");
    }

    @Test
    void theOldestMatchingRunIsClaimedFirst() {
        String pilot = fleet.pilot();
        String needsGpu = create(pilot, "\"required_tags\":[\"GPU\"]");
        String never = create(pilot, "\"excluded_tags\":[\"slow\"]");
        String first = create(pilot, "\"priority\":0");
        String second = create(pilot, "\"priority\":4");

        Rover slow = fleet.rover("slow");
        assertThat(slow.claim().text("operation_id")).isEqualTo(first);
        assertThat(slow.claim().text("operation_id")).isEqualTo(second);
        slow.post("/api/rover/runs/claim").is(204);
        Rover gpu = fleet.rover("gpu");
        assertThat(gpu.claim().text("operation_id")).isEqualTo(needsGpu);
        assertThat(gpu.claim().text("operation_id")).isEqualTo(never);
        gpu.post("/api/rover/runs/claim").is(204);
    }

    @Test
    void aRoverWithoutThePilotGetsNothing() {
        create(fleet.pilot(), "\"priority\":0");

        Rover.enroll(fleet.code(), List.of(), List.of("pilot:codex"))
                .post("/api/rover/runs/claim")
                .is(204);
        Fleet.fresh().rover().post("/api/rover/runs/claim").is(204);
    }

    @Test
    void aRunGoesToOneOfManyAskers() {
        List<Rover> rovers =
                IntStream.range(0, 6).mapToObj(number -> fleet.rover()).toList();
        String operation = create(fleet.pilot(), "\"priority\":0");

        List<Reply> replies = rovers.parallelStream()
                .map(rover -> rover.post("/api/rover/runs/claim"))
                .toList();

        assertThat(replies).extracting(Reply::status).containsOnlyOnce(200).containsOnly(200, 204);
        assertThat(fleet.shown(operation).get("runs").items()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"state", "heartbeat", "events", "messages", "artifacts", "result"})
    void aRunOfAnotherRoverIsUnknown(String call) {
        create(fleet.pilot(), "\"priority\":0");
        Json claimed = fleet.rover().claim();
        Rover other = fleet.rover();

        other.post(claimed, call, "").refused(404);
        other.post("/api/rover/runs/" + UUID.randomUUID() + "/" + call, "").refused(404);
        other.post("/api/rover/runs/nonsense/" + call, "").refused(400);
    }

    private String create(String pilot, String fields) {
        return fleet.post(
                        "/api/operations",
                        "{\"title\":\"T\",\"mission_id\":\"%s\",\"assignee_type\":\"pilot\",\"assignee_id\":\"%s\",%s}"
                                .formatted(mission, pilot, fields))
                .is(201)
                .id();
    }

    private String code(boolean reusable, Instant expiresAt) {
        return fleet.post("/api/enrollment-codes", Map.of("reusable", reusable, "expires_at", expiresAt.toString()))
                .is(201)
                .json()
                .text("code");
    }

    private static Reply enroll(String code, String body) {
        return Rover.withBearer(code).post("/api/rover/enroll", body);
    }
}
