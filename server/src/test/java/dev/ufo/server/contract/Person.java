package dev.ufo.server.contract;

import java.util.Map;
import java.util.UUID;

/**
 * A person with a session.
 *
 * @param id of the user
 * @param fleetId of the personal fleet
 * @param session the value of the cookie
 */
record Person(String id, String email, String fleetId, String session) implements Client {
    static final String PASSWORD = "correct horse battery";

    /** Signs up somebody new. */
    static Person signUp() {
        return signUp("Ada");
    }

    /** Signs up somebody new of that name. */
    static Person signUp(String name) {
        String email = UUID.randomUUID() + "@example.test";
        Reply reply = Client.anonymous()
                .post("/api/auth/signup", Map.of("name", name, "email", email, "password", PASSWORD))
                .is(201);
        String session = session(reply);
        Json fleets = withSession(session).get("/api/fleets").is(200).json();
        return new Person(reply.id(), email, fleets.items().getFirst().text("id"), session);
    }

    /** The value of the session cookie that a reply sets. */
    static String session(Reply reply) {
        String cookie = reply.header("Set-Cookie").orElseThrow();
        return cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));
    }

    /** Whoever has this session. */
    static Client withSession(String session) {
        return call -> Wire.send(call.header("Cookie", "ufo_session=" + session));
    }

    @Override
    public Reply send(Call call) {
        return withSession(session).send(call);
    }

    /** This person in their personal fleet. */
    Fleet fleet() {
        return new Fleet(this, fleetId);
    }
}
