package dev.ufo.server.demo;

import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** A person of the demo with a fleet, a mission and a pilot. */
final class DemoBoard {
    /** What the person is called. */
    static final String NAME = "Ada";

    private final DemoClient client;
    private final String email;
    private final String password;
    private final String fleet;
    private final String mission;
    private final String pilot;

    private DemoBoard(DemoClient client, String email, String password) {
        this.client = client;
        this.email = email;
        this.password = password;
        this.fleet = client.get("/api/fleets").get(0).get("id").asString();
        this.mission = client.post(in("/api/missions"), Map.of("name", "Demo", "key", "DEMO"))
                .get("id")
                .asString();
        this.pilot = client.post(in("/api/pilots"), Map.of("name", "Scripted pilot", "kind", "claude"))
                .get("id")
                .asString();
    }

    /** A new person, so that the demo can be run again on the same board. */
    static DemoBoard signUp(DemoClient client) {
        String email = "demo-" + random(3) + "@example.test";
        String password = random(8);
        JsonNode _ = client.post("/api/auth/signup", Map.of("name", NAME, "email", email, "password", password));
        return new DemoBoard(client, email, password);
    }

    String email() {
        return email;
    }

    String password() {
        return password;
    }

    /** The path of the operation's page. */
    String address(String operation) {
        return "/fleets/" + fleet + "/operations/" + operation;
    }

    String enrollmentCode() {
        return client.post(in("/api/enrollment-codes"), Map.of("label", "demo", "reusable", false))
                .get("code")
                .asString();
    }

    /** Creates an operation that the pilot has, so that its run is queued; returns its id. */
    String operation(String title, String body) {
        Map<String, Object> fields = Map.of(
                "title", title, "body", body, "mission_id", mission, "assignee_type", "pilot", "assignee_id", pilot);
        return client.post(in("/api/operations"), fields).get("id").asString();
    }

    void reply(String operation, String text) {
        JsonNode _ = client.post(in("/api/operations/" + operation + "/comments"), Map.of("body", text));
    }

    String status(String operation) {
        return page(operation).get("operation").get("status").asString();
    }

    /** The state of the operation's n-th run, counted from 1; empty while there is none. */
    String stateOfRun(String operation, int number) {
        JsonNode runs = page(operation).get("runs");
        return runs.size() < number
                ? ""
                : runs.get(runs.size() - number).get("state").asString();
    }

    private JsonNode page(String operation) {
        return client.get(in("/api/operations/" + operation));
    }

    private String in(String path) {
        return path + "?fleet=" + fleet;
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
