package dev.ufo.server.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;

/** A person's fleet with one mission and one pilot, used through the public API. */
final class Board {
    private final Api person;
    private final String fleet;
    private final String mission;
    private final String pilot;

    private Board(Api person, String fleet, String mission, String pilot) {
        this.person = person;
        this.fleet = fleet;
        this.mission = mission;
        this.pilot = pilot;
    }

    /** Signs somebody up and makes the mission {@code MSJ} and a pilot of the kind. */
    static Board create(Api anonymous, String pilotKind) {
        Api person = anonymous.signUp("p" + UUID.randomUUID());
        String fleet = person.get("/api/fleets").body().get(0).get("id").asString();
        Api.Reply mission = person.post("/api/missions?fleet=" + fleet, Map.of("name", "Journey", "key", "msj"));
        assertThat(mission.status()).isEqualTo(201);
        Api.Reply pilot = person.post("/api/pilots?fleet=" + fleet, Map.of("name", "Ada", "kind", pilotKind));
        assertThat(pilot.status()).isEqualTo(201);
        return new Board(person, fleet, mission.text("id"), pilot.text("id"));
    }

    /** The same person and fleet, at another server. */
    Board at(int port) {
        return new Board(person.at(port), fleet, mission, pilot);
    }

    /** An operation given to the pilot, so that a run is queued; returns its id. */
    String operation(String title, String body) {
        Api.Reply created = person.post(
                "/api/operations?fleet=" + fleet,
                Map.of(
                        "title",
                        title,
                        "body",
                        body,
                        "mission_id",
                        mission,
                        "assignee_type",
                        "pilot",
                        "assignee_id",
                        pilot));
        assertThat(created.status()).as(created.body().toString()).isEqualTo(201);
        return created.text("id");
    }

    /** Asks for an operation that nobody is assigned to, under a key that the caller drew. */
    Api.Reply keyed(String key, String title) {
        return person.keyed(key).post("/api/operations?fleet=" + fleet, Map.of("title", title, "mission_id", mission));
    }

    /** How often a run of the fleet may be lost; its other settings are the defaults. */
    void limitAttempts(int most) {
        Api.Reply settings = person.post("/api/fleets/" + fleet + "/settings", Map.of("max_attempts", most));
        assertThat(settings.status()).as(settings.body().toString()).isEqualTo(200);
    }

    /** A one-time enrollment code. */
    String enrollmentCode() {
        Api.Reply code =
                person.post("/api/enrollment-codes?fleet=" + fleet, Map.of("label", "rover", "reusable", false));
        assertThat(code.status()).as(code.body().toString()).isEqualTo(201);
        return code.text("code");
    }

    /** Everything the operation page shows. */
    JsonNode page(String operation) {
        Api.Reply page = person.get("/api/operations/" + operation + "?fleet=" + fleet);
        assertThat(page.status()).isEqualTo(200);
        return page.body();
    }

    /** The newest run of the operation. */
    JsonNode run(String operation) {
        return page(operation).get("runs").get(0);
    }

    /** Waits until the operation has that many runs and the newest is in the state; returns that run. */
    JsonNode awaitRun(String operation, int runs, String state) {
        return Awaitility.await("run " + runs + " of " + operation + " is " + state)
                .atMost(Deadlines.STEP)
                .pollInterval(Duration.ofMillis(100))
                .until(
                        () -> page(operation).get("runs"),
                        all -> all.size() == runs
                                && all.get(0).get("state").asString().equals(state))
                .get(0);
    }

    /** A run with its events, artifacts and messages. */
    JsonNode transcript(String run) {
        Api.Reply transcript = person.get("/api/runs/" + run + "?fleet=" + fleet);
        assertThat(transcript.status()).isEqualTo(200);
        return transcript.body();
    }

    /** A person's reply. */
    void reply(String operation, String text) {
        Api.Reply reply =
                person.post("/api/operations/" + operation + "/comments?fleet=" + fleet, Map.of("body", text));
        assertThat(reply.status()).isEqualTo(201);
    }

    /** Any other call within the fleet. */
    Api.Reply get(String path) {
        return person.get(path + (path.contains("?") ? "&" : "?") + "fleet=" + fleet);
    }
}
