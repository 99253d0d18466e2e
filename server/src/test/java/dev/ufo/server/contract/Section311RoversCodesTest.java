package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 3.11: rovers as people see them, and enrollment codes. */
class Section311RoversCodesTest {
    private static final Duration YEAR = Duration.ofDays(365);

    private final Fleet fleet = Fleet.fresh();

    @Test
    void aRoverIsOfflineUntilItsFirstCall() {
        Rover rover = Rover.enroll(fleet.code(), List.of(" GPU ", "gpu"), List.of("pilot:claude"));

        Json unseen = fleet.get("/api/rovers").is(200).json().items().getFirst();
        unseen.equalTo("""
                {"id":"%s","name":"rover","status":"offline","tags":["gpu"],"auto_tags":["pilot:claude"],
                 "created_at":"%s"}
                """.formatted(rover.id(), unseen.text("created_at")));
        rover.post("/api/rover/tags", "{\"tags\":[]}").is(204);

        Json seen = fleet.get("/api/rovers").is(200).json().items().getFirst();
        assertThat(seen.text("status")).isEqualTo("online");
        assertThat(seen.text("last_seen_at")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        assertThat(seen.text("created_at")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
    }

    @Test
    void aRoverWithARunIsBusy() {
        Rover rover = fleet.rover();
        fleet.assigned(fleet.mission("MSJ"), fleet.pilot());
        Json claimed = rover.claim();
        assertThat(fleet.get("/api/rovers").json().each("status")).containsExactly("busy");

        rover.report(claimed, "succeeded").is(200);

        assertThat(fleet.get("/api/rovers").json().each("status")).containsExactly("online");
    }

    @Test
    void theTagsThatPeopleGaveARoverAreReplaced() {
        Rover rover = Rover.enroll(fleet.code(), List.of("old"), List.of("pilot:claude"));

        tag(rover, Map.of("tags", List.of(" GPU ", "gpu", ""))).is(204);

        Json shown = fleet.get("/api/rovers").json().items().getFirst();
        assertThat(shown.texts("tags")).containsExactly("gpu");
        assertThat(shown.texts("auto_tags")).containsExactly("pilot:claude");
        tag(rover, Map.of()).is(204);
        fleet.get("/api/rovers").json().items().getFirst().get("tags").isEmpty();
        tag(rover, Map.of("tags", "gpu")).refused(400);
        fleet.post("/api/rovers/" + UUID.randomUUID() + "/tags", "").refused(404);
        Fleet.fresh().post("/api/rovers/" + rover.id() + "/tags", "").refused(404);
    }

    @Test
    void aRunWaitsForTheTagThatARoverIsGiven() {
        Rover rover = fleet.rover("pilot:claude");
        String operation = fleet.operation(fleet.mission("MSJ"), "Title");
        fleet.post("/api/operations/" + operation + "/tags", Map.of("required_tags", List.of("gpu")))
                .is(204);
        fleet.post(
                        "/api/operations/" + operation + "/assign",
                        Map.of("assignee_type", "pilot", "assignee_id", fleet.pilot()))
                .is(200);
        rover.post("/api/rover/runs/claim").is(204);

        tag(rover, Map.of("tags", List.of("gpu"))).is(204);

        assertThat(rover.claim().text("operation_id")).isEqualTo(operation);
    }

    @Test
    void peopleAreToldOfOtherTagsOnly() {
        Rover rover = Rover.enroll(fleet.code(), List.of("old"), List.of());
        try (Frames frames = Frames.of(fleet)) {
            tag(rover, Map.of("tags", List.of("old"))).is(204);
            fleet.mission("MSJ");
            String operation = fleet.operation(
                    fleet.get("/api/missions").json().items().getFirst().text("id"), "Title");
            frames.await("operation");
            assertThat(frames.passed()).doesNotContain("rover");
            assertThat(operation).isNotEmpty();
            tag(rover, Map.of("tags", List.of("new"))).is(204);
            frames.await("rover");
        }
    }

    private Reply tag(Rover rover, Object body) {
        return fleet.post("/api/rovers/" + rover.id() + "/tags", body);
    }

    @Test
    void removingARoverEndsItsToken() {
        Rover rover = fleet.rover();
        fleet.delete("/api/rovers/nonsense").refused(400);
        fleet.delete("/api/rovers/" + UUID.randomUUID()).refused(404);
        Fleet.fresh().delete("/api/rovers/" + rover.id()).refused(404);

        fleet.delete("/api/rovers/" + rover.id()).is(204);

        rover.post("/api/rover/runs/claim").refused(401);
        fleet.get("/api/rovers").is(200).json().isEmpty();
        fleet.delete("/api/rovers/" + rover.id()).refused(404);
    }

    @Test
    void aCodeIsShownWholeOnceAndMaskedInLists() {
        Json created = code("{\"label\":\"ci\",\"reusable\":false}").is(201).json();

        String whole = created.text("code");
        assertThat(whole).matches("[A-Za-z0-9_-]{43}");
        created.equalTo("""
                {"id":"%s","code":"%s","label":"ci","reusable":false,"expires_at":null,"created_at":"%s"}
                """.formatted(created.text("id"), whole, created.text("created_at")));
        fleet.get("/api/enrollment-codes")
                .is(200)
                .json()
                .equalTo("[" + created.toString().replace(whole, whole.substring(0, 6) + "…") + "]");
    }

    @Test
    void codesAreListedNewestFirstAndExpiredOnesToo() {
        String past = Instant.now().minusSeconds(60).toString();
        String expired = code("{\"expires_at\":\"" + past + "\"}").is(201).id();
        String next = code("{\"reusable\":true,\"expires_at\":\""
                        + Instant.now().plus(YEAR).minusSeconds(60) + "\"}")
                .is(201)
                .id();

        assertThat(fleet.get("/api/enrollment-codes").is(200).json().each("id")).containsExactly(next, expired);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"reusable\":true}",
                "{\"expires_at\":\"2026-07-01\"}",
                "{\"expires_at\":\"tomorrow\"}",
                "{\"expires_at\":\"2026-07-01T12:00Z\"}",
                "{\"expires_at\":\"0000-01-01T00:00:00Z\"}",
                "{\"expires_at\":\"0001-01-01T00:00:00+14:00\"}",
                "{\"expires_at\":\"-5000-01-01T00:00:00Z\"}",
                "{\"expires_at\":\"-999999999-01-01T00:00:00+18:00\"}",
                "{\"expires_at\":\"2999-01-01T00:00:00Z\"}",
                "{\"reusable\":\"yes\"}"
            })
    void aBadCodeIs400(String body) {
        code(body).refused(400);
        fleet.get("/api/enrollment-codes").is(200).json().isEmpty();
    }

    @Test
    void aLabelMayBeEmptyButNotTooLong() {
        assertThat(code("{}").is(201).json().text("label")).isEmpty();
        code("{\"label\":\"%s\"}".formatted("l".repeat(200))).is(201);
        code("{\"label\":\"%s\"}".formatted("l".repeat(201))).refused(400);
    }

    @Test
    void aDeletedCodeEnrollsNobody() {
        Json created = code("{}").is(201).json();
        fleet.delete("/api/enrollment-codes/nonsense").refused(400);
        fleet.delete("/api/enrollment-codes/" + UUID.randomUUID()).refused(404);
        Fleet.fresh().delete("/api/enrollment-codes/" + created.text("id")).refused(404);

        fleet.delete("/api/enrollment-codes/" + created.text("id")).is(204);

        Rover.withBearer(created.text("code"))
                .post("/api/rover/enroll", Map.of("name", "late"))
                .refused(401);
        fleet.delete("/api/enrollment-codes/" + created.text("id")).refused(404);
    }

    private Reply code(String body) {
        return fleet.post("/api/enrollment-codes", body);
    }
}
