package dev.ufo.server.bench;

import dev.ufo.door.Caller;
import dev.ufo.door.Role;
import dev.ufo.door.RoverCaller;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.UserId;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A person with a fleet, a mission and a pilot, all made through the public API, as are its rovers. */
final class BenchFleet {
    private final int port;
    private final String cookie;
    private final UserId person;
    private final FleetId fleet;
    private final MissionId mission;
    private final PilotId pilot;

    private BenchFleet(int port, String cookie, UserId person, FleetId fleet, MissionId mission, PilotId pilot) {
        this.port = port;
        this.cookie = cookie;
        this.person = person;
        this.fleet = fleet;
        this.mission = mission;
        this.pilot = pilot;
    }

    /** A rover of the fleet and the token it calls with. */
    record Enrolled(RoverCaller caller, String token) {}

    static BenchFleet create(int port) throws IOException {
        Wire.Reply signedUp;
        try (Wire anonymous = Wire.anonymous(port)) {
            signedUp = anonymous
                    .post(
                            "/api/auth/signup",
                            Map.of(
                                    "name",
                                    "Bench",
                                    "email",
                                    UUID.randomUUID() + "@example.test",
                                    "password",
                                    "correct horse battery"))
                    .must(201);
        }
        try (Wire person = Wire.cookie(port, signedUp.cookie())) {
            UUID fleet = uuid(
                    person.get("/api/fleets").must(200).json().get(0).path("id").asString());
            UUID mission = uuid(person.post("/api/missions?fleet=" + fleet, Map.of("name", "Bench", "key", "bch"))
                    .must(201)
                    .text("id"));
            UUID pilot = uuid(person.post("/api/pilots?fleet=" + fleet, Map.of("name", "Ada", "kind", "claude"))
                    .must(201)
                    .text("id"));
            UUID user = uuid(person.get("/api/me").must(200).text("id"));
            return new BenchFleet(
                    port,
                    signedUp.cookie(),
                    new UserId(user),
                    new FleetId(fleet),
                    new MissionId(mission),
                    new PilotId(pilot));
        }
    }

    /** Enrolls rovers that have the pilot. */
    List<Enrolled> enroll(int rovers) throws IOException {
        List<Enrolled> enrolled = new ArrayList<>();
        String code;
        try (Wire person = person()) {
            String expiresAt = Instant.now().plus(Duration.ofHours(1)).toString();
            code = person.post(
                            in("/api/enrollment-codes"),
                            Map.of("label", "bench", "reusable", true, "expires_at", expiresAt))
                    .must(201)
                    .text("code");
        }
        try (Wire host = Wire.bearer(port, code)) {
            for (int rover = 0; rover < rovers; rover++) {
                Wire.Reply reply = host.post(
                                "/api/rover/enroll", Map.of("name", "r" + rover, "auto_tags", List.of("pilot:claude")))
                        .must(201);
                enrolled.add(
                        new Enrolled(new RoverCaller(new RoverId(uuid(reply.text("id"))), fleet), reply.text("token")));
            }
        }
        return enrolled;
    }

    /** A connection as its person. */
    Wire person() throws IOException {
        return Wire.cookie(port, cookie);
    }

    /** The path with the fleet named. */
    String in(String path) {
        return path + (path.contains("?") ? "&" : "?") + "fleet=" + fleet;
    }

    int port() {
        return port;
    }

    /** Its person, as a call of theirs is seen behind the door. */
    Caller caller() {
        return new Caller(person, fleet, Role.OWNER);
    }

    UserId personId() {
        return person;
    }

    FleetId fleetId() {
        return fleet;
    }

    MissionId missionId() {
        return mission;
    }

    PilotId pilotId() {
        return pilot;
    }

    private static UUID uuid(String text) {
        return UUID.fromString(text);
    }
}
