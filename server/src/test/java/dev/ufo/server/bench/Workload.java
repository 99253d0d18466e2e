package dev.ufo.server.bench;

import dev.ufo.ids.OperationId;
import dev.ufo.server.bench.BenchFleet.Enrolled;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A busy fleet, every bit of it decided as in life: a person writes operations through the public API, {@link DirectRover}s run
 * them with a transcript and a diff, the person replies twice in the same session, and moves two of three to done.
 */
final class Workload implements AutoCloseable {
    static final int RUNS_AN_OPERATION = 3;
    static final int MESSAGES_A_RUN = 10;

    private static final int PEOPLE = 50;
    private static final int ROVERS = 50;
    private static final int RUNS_A_ROVER = 6;
    private static final int WORKERS = ROVERS * RUNS_A_ROVER;
    private static final int MISSIONS = 20;
    private static final int LABELS = 10;
    private static final int PRIORITIES = 5;
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
    private final DirectPerson reviewer;
    private final List<Wire> people = new ArrayList<>();
    private final List<DirectRover> rovers = new ArrayList<>();
    private final List<String> missions = new ArrayList<>();
    private final List<String> labels = new ArrayList<>();
    private final Map<OperationId, Integer> runs = new ConcurrentHashMap<>();
    private final AtomicInteger written = new AtomicInteger();
    private final Queue<String> operations = new ConcurrentLinkedQueue<>();

    private Workload(BenchServer server, BenchFleet fleet) {
        this.fleet = fleet;
        this.reviewer = new DirectPerson(server, fleet.caller());
    }

    /** A fleet with missions, labels and rovers, and nothing to do yet. */
    static Workload begin(BenchServer server, BenchFleet fleet) throws IOException {
        Workload workload = new Workload(server, fleet);
        for (Enrolled rover : fleet.enroll(ROVERS)) {
            workload.rovers.add(new DirectRover(server, rover.caller()));
        }
        for (int person = 0; person < PEOPLE; person++) {
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
        Sample _ = Load.times(count, PEOPLE, this::write);
        Sample _ = Load.times(WORKERS, WORKERS, this::work);
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

    /** A rover works until there is nothing left: what it goes on with later is pinned to it. */
    private void work(int worker) {
        DirectRover rover = rovers.get(worker % ROVERS);
        for (var claimed = rover.claim(); claimed.isPresent(); claimed = rover.claim()) {
            rover.run(claimed.get(), MESSAGES_A_RUN);
            review(new OperationId(UUID.fromString(claimed.get().operationId())), rover);
        }
    }

    /** The person has the pilot go on, or is content. */
    private void review(OperationId operation, DirectRover rover) {
        int done = runs.merge(operation, 1, Integer::sum);
        if (done < RUNS_AN_OPERATION) {
            reviewer.reply(operation, rover.id());
        } else if (operation.hashCode() % 3 != 0) {
            reviewer.finish(operation);
        }
    }

    private static String title(int number) {
        return VERBS.get(number % VERBS.size()) + " " + THINGS.get(number / 10 % THINGS.size()) + " of "
                + PLACES.get(number / 80 % PLACES.size()) + (number % 1_000 == 0 ? " for the zebra team" : "");
    }
}
