package dev.ufo.server.bench;

import dev.ufo.server.bench.BenchFleet.Enrolled;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A busy fleet, every bit of it made through the public API: a person writes operations, rovers run them with a transcript and a
 * diff, the person replies twice in the same session, and moves two of three to done.
 */
final class Workload implements AutoCloseable {
    static final int RUNS_AN_OPERATION = 3;
    static final int MESSAGES_A_RUN = 10;

    private static final int ROVERS = 50;
    private static final int MISSIONS = 20;
    private static final int LABELS = 10;
    private static final int PRIORITIES = 5;
    private static final Map<String, String> DIFF = Map.of(
            "kind",
            "diff",
            "name",
            "changes.diff",
            "content",
            "diff --git a/A.java b/A.java\n--- a/A.java\n+++ b/A.java\n@@ -1,20 +1,20 @@\n"
                    + "-before\n+after\n".repeat(20));
    private static final List<String> VERBS = List.of(
            "Fix", "Explain", "Test", "Rename", "Speed up", "Document", "Split", "Remove", "Translate", "Review");
    private static final List<String> THINGS = List.of(
            "the login page",
            "invoices",
            "the queue",
            "search",
            "the nightly export",
            "uploads",
            "the parser",
            "caching");
    private static final List<String> PLACES =
            List.of("billing", "the shop", "the app", "reports", "the API", "the importer");

    private final BenchFleet fleet;
    private final List<Wire> people = new ArrayList<>();
    private final List<Wire> rovers = new ArrayList<>();
    private final List<String> missions = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final Map<String, Integer> runs = new ConcurrentHashMap<>();
    private final AtomicInteger written = new AtomicInteger();
    private final Queue<String> operations = new ConcurrentLinkedQueue<>();

    private Workload(BenchFleet fleet) {
        this.fleet = fleet;
    }

    /** A fleet with missions, labels and rovers, and nothing to do yet. */
    static Workload begin(BenchFleet fleet) throws IOException {
        Workload workload = new Workload(fleet);
        for (Enrolled rover : fleet.enroll(ROVERS)) {
            workload.rovers.add(Wire.bearer(fleet.port(), rover.token()));
            workload.people.add(fleet.person());
        }
        Wire person = workload.people.getFirst();
        for (int mission = 0; mission < MISSIONS; mission++) {
            Map<String, String> body = Map.of("name", "Mission " + mission, "key", "M" + mission);
            workload.missions.add(
                    person.post(fleet.in("/api/missions"), body).must(201).text("id"));
        }
        for (int label = 0; label < LABELS; label++) {
            Map<String, String> body = Map.of("name", "label " + label, "color", "#336699");
            workload.labels.add(
                    person.post(fleet.in("/api/labels"), body).must(201).text("id"));
        }
        return workload;
    }

    /** So many operations more, with all their runs. */
    void grow(int count) throws Exception {
        Sample _ = Load.times(count, ROVERS, this::write);
        Sample _ = Load.times(ROVERS, ROVERS, this::work);
    }

    /** The operations that there are. */
    List<String> operations() {
        return List.copyOf(operations);
    }

    List<String> missions() {
        return missions;
    }

    List<String> labels() {
        return labels;
    }

    @Override
    public void close() throws IOException {
        for (Wire wire : people) {
            wire.close();
        }
        for (Wire wire : rovers) {
            wire.close();
        }
    }

    /** A person writes an operation, which queues its first run; one of four gets a label. */
    private void write(int thread) throws IOException {
        int number = written.getAndIncrement();
        Map<String, Object> body = Map.of(
                "title", title(number),
                "body", "Find out why, mend it with a test that failed before, and say what you saw. ".repeat(3),
                "mission_id", missions.get(number % MISSIONS),
                "priority", number % PRIORITIES,
                "assignee_type", "pilot",
                "assignee_id", fleet.pilotId().toString());
        String id = people.get(thread)
                .post(fleet.in("/api/operations"), body)
                .must(201)
                .text("id");
        operations.add(id);
        if (number % 4 == 0) {
            Map<String, String> label = Map.of("label", labels.get(number / 4 % LABELS));
            Wire.Reply _ = people.get(thread)
                    .post(fleet.in("/api/operations/" + id + "/labels"), label)
                    .must(204);
        }
    }

    /** A rover works until it is told that there is nothing left: what it goes on with later is pinned to it. */
    private void work(int thread) throws IOException {
        Wire rover = rovers.get(thread);
        for (Wire.Reply claimed = claim(rover); claimed.status() != 204; claimed = claim(rover)) {
            String operation = claimed.must(200).text("operation_id");
            run(rover, "/api/rover/runs/" + claimed.text("id"), operation);
            review(people.get(thread), operation);
        }
    }

    private static Wire.Reply claim(Wire rover) throws IOException {
        return rover.post("/api/rover/runs/claim", null);
    }

    private static void run(Wire rover, String run, String operation) throws IOException {
        Wire.Reply _ = rover.post(run + "/state", Map.of("state", "running")).must(200);
        for (int seq = 0; seq < MESSAGES_A_RUN; seq++) {
            Wire.Reply _ = rover.post(run + "/messages", message(seq)).must(201);
        }
        Wire.Reply _ = rover.post(run + "/artifacts", DIFF).must(201);
        Map<String, Object> result =
                Map.of("session_id", operation, "message", "It is done.", "needs_input", false, "op_status", "");
        Wire.Reply _ = rover.post(run + "/result", result).must(204);
        Wire.Reply _ = rover.post(run + "/state", Map.of("state", "succeeded")).must(200);
    }

    /** The person has the pilot go on, or is content. */
    private void review(Wire person, String operation) throws IOException {
        String path = "/api/operations/" + operation;
        int done = runs.merge(operation, 1, Integer::sum);
        if (done < RUNS_AN_OPERATION) {
            Wire.Reply _ = person.post(fleet.in(path + "/comments"), Map.of("body", "Good. And the other case?"))
                    .must(201);
        } else if (operation.hashCode() % 3 != 0) {
            Wire.Reply _ = person.post(fleet.in(path + "/status"), Map.of("status", "done"))
                    .must(200);
        }
    }

    private static String title(int number) {
        return VERBS.get(number % VERBS.size()) + " " + THINGS.get(number / 10 % THINGS.size()) + " of "
                + PLACES.get(number / 80 % PLACES.size()) + (number % 1_000 == 0 ? " for the zebra team" : "");
    }

    private static Map<String, Object> message(int seq) {
        return seq % 2 == 0
                ? Map.of("seq", seq, "type", "text", "content", "I read the code around it and know what to try next.")
                : Map.of(
                        "seq",
                        seq,
                        "type",
                        "tool_use",
                        "tool",
                        "Bash",
                        "input",
                        Map.of("command", "mvn -q test"),
                        "output",
                        "Tests run: 12, Failures: 0, Errors: 0, Skipped: 0\n".repeat(4));
    }
}
