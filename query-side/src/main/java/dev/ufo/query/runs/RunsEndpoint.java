package dev.ufo.query.runs;

import dev.ufo.door.Caller;
import dev.ufo.query.wire.PathIds;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/runs} and {@code GET /api/runs/{id}}. */
@RestController
final class RunsEndpoint {
    private final RunQuery runs;
    private final RunDetailQuery details;

    RunsEndpoint(RunQuery runs, RunDetailQuery details) {
        this.runs = runs;
        this.details = details;
    }

    @GetMapping("/api/runs")
    List<Run> runs(Caller caller) {
        return runs.ofFleet(caller.fleetId());
    }

    /** The whole run; with {@code after}, only the messages behind that position, for who has the others. */
    @GetMapping("/api/runs/{id}")
    RunDetail run(Caller caller, @PathVariable String id, @RequestParam(defaultValue = "") String after) {
        return details.find(caller.fleetId(), PathIds.parse(id), position(after))
                .orElseThrow(() -> PathIds.unknown("run"));
    }

    private static long position(String after) {
        try {
            return after.isEmpty() ? 0 : Long.parseLong(after);
        } catch (NumberFormatException _) {
            return 0; // as with every query parameter, what cannot be resolved is ignored
        }
    }
}
