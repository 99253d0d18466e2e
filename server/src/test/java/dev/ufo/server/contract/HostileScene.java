package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A fleet that has one of everything.
 *
 * @param ids by the first segment of the path under which each is found
 */
record HostileScene(Fleet fleet, Rover rover, Map<String, String> ids) {
    HostileScene {
        ids = Map.copyOf(ids);
    }

    static HostileScene build() {
        Fleet fleet = Fleet.group(Person.signUp());
        Rover rover = fleet.rover("gpu");
        Map<String, String> ids = new HashMap<>();
        String mission = fleet.mission("HST");
        String pilot = fleet.pilot();
        String operation = fleet.assigned(mission, pilot);
        String other = fleet.operation(mission, "Other");
        ids.put("missions", mission);
        ids.put("pilots", pilot);
        ids.put("operations", operation);
        ids.put("other", other);
        ids.put("rovers", rover.id());
        ids.put("fleets", fleet.id());
        ids.put("members", fleet.person().id());
        ids.put("attempts", rover.claim().text("id"));
        ids.put("runs", fleet.get("/api/runs").json().items().getFirst().text("id"));
        ids.put("labels", made(fleet, "/api/labels", Map.of("name", "urgent", "color", "#ff0000")));
        ids.put("crews", made(fleet, "/api/crews", Map.of("name", "Night shift")));
        ids.put("comments", made(fleet, "/api/operations/" + other + "/comments", Map.of("body", "Hm")));
        ids.put("invitations", fleet.invite("guest@example.test", "member"));
        fleet.code();
        ids.put("enrollment-codes", first(fleet.get("/api/enrollment-codes").json()));
        fleet.post("/api/operations/" + other + "/prs", Map.of("url", "https://example.test/pull/1"));
        fleet.post("/api/operations/" + other + "/relations", Map.of("kind", "blocks", "target", operation));
        ids.put("prs", first(fleet.shown(other).get("pull_requests")));
        ids.put("relations", first(fleet.shown(other).get("relations")));
        rover.post("/api/rover/runs/" + ids.get("attempts") + "/result", Map.of("message", "?", "needs_input", true));
        return new HostileScene(fleet, rover, ids);
    }

    private static String made(Fleet fleet, String path, Map<String, String> body) {
        return fleet.post(path, body).is(201).id();
    }

    private static String first(Json list) {
        return list.items().getFirst().text("id");
    }

    /** Its rover still has its run, unless that was stopped. */
    void heartbeat() {
        assertThat(rover.post("/api/rover/runs/" + ids.get("attempts") + "/heartbeat")
                        .status())
                .isIn(204, 404);
    }

    /** What a path's {@code {id}} stands for; an id of nothing where no scene has one. */
    String idFor(String path) {
        String kind = path.startsWith("/api/rover/") ? "attempts" : segment(path);
        return ids.getOrDefault(kind, "00000000-0000-4000-8000-000000000000");
    }

    private static String segment(String path) {
        return path.replaceFirst("/api/([^/]+).*", "$1");
    }

    /** A value that the property may have. */
    Object fitting(String path, String property) {
        return switch (property) {
            case "mission_id" -> ids.get("missions");
            case "assignee_type", "member_type" -> "pilot";
            case "assignee_id", "member_id" -> ids.get("pilots");
            case "parent_id", "target" -> ids.get("other");
            case "label" -> path.contains("enrollment") ? "ci" : ids.get("labels");
            case "fleet_id" -> fleet.id();
            case "kind" ->
                switch (segment(path)) {
                    case "pilots" -> "claude";
                    case "operations" -> "blocks";
                    default -> "log";
                };
            case "status" -> "todo";
            case "state" -> "running";
            case "role" -> "member";
            case "email" -> "somebody@example.test";
            case "password", "current_password", "new_password" -> Person.PASSWORD;
            case "scopes" -> List.of("read");
            case "start_date", "due_date" -> "2026-11-24";
            case "expires_at" -> "2126-11-24T00:00:00Z";
            case "url" -> "https://example.test/pull/2";
            case "emoji" -> "\uD83C\uDF89";
            case "session" -> "automatic";
            case "priority", "number", "seq", "max_attempts", "max_run_seconds" -> 1;
            case "max_active_runs_per_rover", "max_active_runs_per_pilot" -> 900;
            case "queue_order" -> "oldest_first";
            case "archived", "needs_input", "reusable", "end_tokens", "enforce_blockers" -> false;
            case "required_tags", "excluded_tags", "tags", "auto_tags" -> List.of("gpu");
            case "op_status" -> "";
            case "color" -> "#00ff00";
            default -> "some text";
        };
    }
}
