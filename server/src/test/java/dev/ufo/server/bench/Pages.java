package dev.ufo.server.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** What a person opens in a fleet, as the web client asks for it: a name, and the path of the n-th time. */
final class Pages {
    private static final int SOME = 200;

    private final BenchFleet fleet;
    private final Workload workload;

    Pages(BenchFleet fleet, Workload workload) {
        this.fleet = fleet;
        this.workload = workload;
    }

    Wire person() throws IOException {
        return fleet.person();
    }

    Map<String, IntFunction<String>> all() throws IOException {
        List<String> operations = workload.operations();
        List<String> runs = runs(operations);
        Map<String, IntFunction<String>> pages = new LinkedHashMap<>();
        pages.put("board: a column", n -> board("status=" + (n % 2 == 0 ? "done" : "in_review")));
        pages.put("board: a column of a mission", n -> board("status=done&mission=" + of(workload.missions(), n)));
        pages.put("board: a column by label", n -> board("status=done&label=" + of(workload.labels(), n)));
        pages.put("board: a column by priority", n -> board("status=done&priority=" + n % 6));
        pages.put("board: a column by pilot", _ -> board("status=done&assignee=" + fleet.pilotId()));
        pages.put("board: a column by creator", _ -> board("status=done&creator=" + fleet.personId()));
        pages.put("board: a further page", n -> board("status=done&before=" + of(operations, n)));
        pages.put("board: newest of all columns", _ -> fleet.in("/api/operations"));
        pages.put("counts", _ -> fleet.in("/api/operations/counts"));
        pages.put("counts of a mission", n -> fleet.in("/api/operations/counts?mission=" + of(workload.missions(), n)));
        pages.put("counts by label", n -> fleet.in("/api/operations/counts?label=" + of(workload.labels(), n)));
        pages.put("counts by priority", n -> fleet.in("/api/operations/counts?priority=" + n % 5));
        pages.put("counts of missions", _ -> fleet.in("/api/missions/counts"));
        pages.put("search: a frequent word", _ -> search("parser"));
        pages.put("search: a rare word", _ -> search("zebra"));
        pages.put("search: two letters", _ -> search("ze"));
        pages.put("search: nothing like it", _ -> search("xylophone"));
        pages.put("search: two letters of nothing", _ -> search("qq"));
        pages.put("search: a number", n -> search(Integer.toString(1 + n * 17)));
        pages.put("operation page", n -> fleet.in("/api/operations/" + of(operations, n)));
        pages.put("run page", n -> fleet.in("/api/runs/" + of(runs, n)));
        pages.put("runs, first page", _ -> fleet.in("/api/runs?limit=50"));
        pages.put("signals, first page", _ -> fleet.in("/api/signals?limit=50"));
        pages.put("signals, unread", _ -> fleet.in("/api/signals?read=0&limit=50"));
        return pages;
    }

    /** Runs of old and new operations. */
    private List<String> runs(List<String> operations) throws IOException {
        List<String> runs = new ArrayList<>();
        try (Wire person = person()) {
            for (int n = 0; n < SOME; n++) {
                Wire.Reply page = person.get(fleet.in("/api/operations/" + of(operations, n)));
                page.must(200)
                        .json()
                        .path("runs")
                        .forEach(run -> runs.add(run.path("id").asString()));
            }
        }
        return runs;
    }

    private String board(String query) {
        return fleet.in("/api/operations?limit=50&" + query);
    }

    private String search(String text) {
        return fleet.in("/api/operations/search?q=" + text);
    }

    /** The n-th of a walk that meets old and new ones alike. */
    private static String of(List<String> ids, int n) {
        return ids.get((int) (n * 7_919L % ids.size()));
    }
}
