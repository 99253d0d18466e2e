package dev.ufo.query.runs;

import dev.ufo.door.Caller;
import dev.ufo.ids.Uuids;
import dev.ufo.query.runs.RunPages.Which;
import dev.ufo.query.wire.PageLimit;
import dev.ufo.query.wire.PathIds;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/runs} and {@code GET /api/runs/{id}}. */
@RestController
final class RunsEndpoint {
    private final RunPages runs;
    private final RunDetailQuery details;

    RunsEndpoint(RunPages runs, RunDetailQuery details) {
        this.runs = runs;
        this.details = details;
    }

    /** All of them, or those of an {@code operation}; with {@code limit}, a page of them. */
    @GetMapping("/api/runs")
    Iterable<Run> runs(Caller caller, @RequestParam Map<String, String> query) {
        Which which = new Which(caller.fleetId(), id(query, "operation"));
        return PageLimit.of(query)
                .<Iterable<Run>>map(limit -> runs.page(which, id(query, "before"), limit))
                .orElseGet(() -> runs.all(which));
    }

    /** The whole run; with {@code after} and {@code limit}, only so many messages behind that position. */
    @GetMapping("/api/runs/{id}")
    RunDetail run(Caller caller, @PathVariable String id, @RequestParam Map<String, String> query) {
        return details.find(
                        caller.fleetId(),
                        PathIds.parse(id),
                        position(query.getOrDefault("after", "")),
                        PageLimit.of(query))
                .orElseThrow(() -> PathIds.unknown("run"));
    }

    private static Optional<UUID> id(Map<String, String> query, String name) {
        return Uuids.parse(query.getOrDefault(name, ""));
    }

    private static long position(String after) {
        try {
            return after.isEmpty() ? 0 : Long.parseLong(after);
        } catch (NumberFormatException _) {
            return 0; // as with every query parameter, what cannot be resolved is ignored
        }
    }
}
