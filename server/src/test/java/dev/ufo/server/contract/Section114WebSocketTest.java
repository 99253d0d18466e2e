package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 1.14: what is checked before the upgrade, and which frame each change sends. */
class Section114WebSocketTest {
    @Test
    void whatTheContractLeavesOutIsToldToo() {
        Fleet fleet = Fleet.fresh();
        try (Frames frames = Frames.of(fleet)) {
            String mission = fleet.mission("MSJ");
            frames.await("mission");
            fleet.post("/api/missions/" + mission, Map.of("name", "New", "key", "NEW"))
                    .is(200);
            frames.await("mission");
            fleet.post("/api/labels", Map.of("name", "bug")).is(201);
            frames.await("label");
            fleet.pilot();
            frames.await("pilot");
            fleet.post("/api/crews", Map.of("name", "Night shift")).is(201);
            frames.await("crew");
            String ignored = fleet.code();
            frames.await("enrollment_code");
            assertThat(ignored).isNotEmpty();
        }
    }

    private final Fleet fleet = Fleet.fresh();
    private final String mission = fleet.mission("MSJ");

    @Test
    void aSocketIsRefusedInJsonBeforeTheUpgrade() {
        Client.anonymous().get("/api/ws?fleet=" + fleet.id()).refused(401);
        fleet.person().get("/api/ws").refused(400);
        Fleet.fresh().by(fleet.person()).get("/api/ws").refused(403);
    }

    @Test
    void aCallThatIsNoHandshakeIs400InPlainText() {
        fleet.get("/api/ws").plain(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Upgrade: h2c",
                "Upgrade:",
                "Connection: keep-alive",
                "Connection:",
                "Sec-WebSocket-Version: 8",
                "Sec-WebSocket-Version:",
                "Sec-WebSocket-Key: short",
                "Sec-WebSocket-Key:"
            })
    void aHandshakeThatLacksSomethingIs400InPlainText(String change) {
        assertThat(handshake("").status()).isEqualTo(101);

        handshake(change).plain(400);
    }

    /** A handshake with another value of one header, or as it should be. */
    private Reply handshake(String change) {
        String name = change.replaceAll(":.*", "");
        return Wire.bare(Stream.of(
                        "GET /api/ws?fleet=" + fleet.id() + " HTTP/1.1",
                        "Connection: keep-alive, Upgrade",
                        "Upgrade: websocket",
                        "Sec-WebSocket-Version: 13",
                        "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
                        "Cookie: ufo_session=" + fleet.person().session())
                .map(line -> name.isEmpty() || !line.startsWith(name + ":") ? line : change)
                .toArray(String[]::new));
    }

    @Test
    void theMainJobSendsItsFrames() {
        String pilot = fleet.pilot();
        try (Frames frames = Frames.of(fleet)) {
            String operation = fleet.operation(mission, "Title");
            frames.await("operation");
            fleet.post("/api/operations/" + operation + "/comments", Map.of("body", "b"))
                    .is(201);
            frames.await("comment");
            Rover rover = fleet.rover();
            frames.await("rover");
            fleet.post(
                            "/api/operations/" + operation + "/assign",
                            Map.of("assignee_type", "pilot", "assignee_id", pilot))
                    .is(200);
            frames.await("run");
            Json claimed = rover.claim();
            frames.await("run");
            rover.report(claimed, "running").is(200);
            frames.await("run");
            rover.report(claimed, "running").is(200);
            frames.await("run");
            rover.post(claimed, "messages", Map.of("type", "text", "content", "c"))
                    .is(201);
            frames.await("run_message");
            rover.post(claimed, "events", Map.of("message", "m")).is(201);
            frames.await("run");
            rover.report(claimed, "succeeded").is(200);
            frames.await("operation");
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', textBlock = """
                    status   | {"status":"todo"}
                    assign   | {}
                    tags     | {"required_tags":["gpu"]}
                    priority | {"priority":3}
                    dates    | {"due_date":"2026-12-24"}
                    parent   | {}
                    archive  | {"archived":true}
                    """)
    void whatIsWrittenAgainIsToldAgainAndMovesTheTime(String edit, String body) {
        String operation = fleet.operation(mission, "Title");
        String path = "/api/operations/" + operation + "/" + edit;
        assertThat(fleet.post(path, body).status()).isLessThan(300);
        String before = updated(operation);
        try (Frames frames = Frames.of(fleet)) {
            assertThat(fleet.post(path, body).status()).isLessThan(300);

            frames.await("operation");
        }
        assertThat(updated(operation)).isGreaterThan(before);
    }

    private String updated(String operation) {
        return fleet.shown(operation).get("operation").text("updated_at");
    }

    @Test
    void noneOfTheSixIsSentForWhatTheyDoNotTellOf() {
        try (Frames frames = Frames.of(fleet)) {
            fleet.mission("TWO");
            fleet.delete("/api/pilots/" + fleet.pilot()).is(204);
            fleet.code();
            // A frame of each of these would come before this one: frames keep the order of changes.
            fleet.operation(mission, "Title");

            frames.await("operation");

            assertThat(frames.passed())
                    .containsOnlyOnce("operation")
                    .doesNotContain("comment", "run", "run_message", "signal", "rover");
        }
    }

    @Test
    void aFleetHearsOnlyItself() {
        Fleet other = Fleet.fresh();
        String foreign = other.mission("FAR");
        try (Frames frames = Frames.of(fleet)) {
            other.operation(foreign, "Title");
            fleet.post("/api/operations/" + fleet.operation(mission, "Mine") + "/comments", Map.of("body", "b"))
                    .is(201);

            frames.await("comment");

            assertThat(frames.passed()).containsOnlyOnce("operation");
        }
    }
}
