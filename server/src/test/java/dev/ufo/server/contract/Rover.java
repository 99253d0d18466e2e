package dev.ufo.server.contract;

import java.util.List;
import java.util.Map;

/**
 * A rover with its connection token.
 *
 * @param id as people see it
 */
record Rover(String id, String token) implements Client {
    /** Enrolls a rover. */
    static Rover enroll(String code, List<String> tags, List<String> autoTags) {
        Json enrolled = withBearer(code)
                .post("/api/rover/enroll", Map.of("name", "rover", "tags", tags, "auto_tags", autoTags))
                .is(201)
                .json();
        return new Rover(enrolled.text("id"), enrolled.text("token"));
    }

    /** Whoever has this token or code. */
    static Client withBearer(String token) {
        return call -> Wire.send(call.header("Authorization", "Bearer " + token));
    }

    /** Sends it and waits until people, too, see what came of it. */
    @Override
    public Reply send(Call call) {
        Reply reply = withBearer(token).send(call);
        RunningServer.shared().settle();
        return reply;
    }

    /** Claims the run that waits for it, and there must be one. */
    Json claim() {
        return post("/api/rover/runs/claim").is(200).json();
    }

    /** Reports the state of a claimed run. */
    Reply report(Json claimed, String state) {
        return post(claimed, "state", Map.of("state", state));
    }

    /** Posts to one of the calls of a claimed run. */
    Reply post(Json claimed, String call, Object json) {
        return post("/api/rover/runs/" + claimed.text("id") + "/" + call, json);
    }
}
