package dev.ufo.query.operations;

import dev.ufo.door.Caller;
import dev.ufo.events.OperationStatus;
import dev.ufo.query.wire.PageLimit;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The lists and counts of operations: what the board is made of (contract sections 3.4 and 3.6). */
@RestController
final class BoardEndpoint {
    private static final int USUAL_LIMIT = 50;

    private final BoardFilters filters;
    private final OperationPages pages;
    private final OperationCounts counts;

    BoardEndpoint(BoardFilters filters, OperationPages pages, OperationCounts counts) {
        this.filters = filters;
        this.pages = pages;
        this.counts = counts;
    }

    /** How many operations have an active run. */
    record Working(long count) {}

    @GetMapping("/api/operations")
    List<Operation> operations(Caller caller, @RequestParam Map<String, String> query) {
        var limit = PageLimit.of(query).orElse(USUAL_LIMIT);
        if (query.getOrDefault("deleted", "").equals("1")) {
            return pages.deleted(caller.fleetId(), BoardFilters.id(query, "before"), limit);
        }
        return BoardFilters.text(query, "status")
                .map(status -> OperationStatus.find(status).isEmpty()
                        ? List.<Operation>of()
                        : pages.column(
                                caller.fleetId(),
                                status,
                                filters.read(caller.fleetId(), query),
                                BoardFilters.id(query, "before"),
                                limit))
                .orElseGet(() -> pages.newest(caller.fleetId(), limit));
    }

    @GetMapping("/api/operations/counts")
    Map<String, Long> counts(Caller caller, @RequestParam Map<String, String> query) {
        return counts.byStatus(caller.fleetId(), filters.read(caller.fleetId(), query));
    }

    @GetMapping("/api/operations/working")
    Working working(Caller caller) {
        return new Working(counts.working(caller.fleetId()));
    }

    @GetMapping("/api/operations/search")
    List<OperationReference> search(Caller caller, @RequestParam(defaultValue = "") String q) {
        var text = q.strip();
        // PostgreSQL has no NUL in texts, so no title can contain one.
        return text.indexOf('\0') >= 0 ? List.of() : pages.search(caller.fleetId(), text);
    }

    @GetMapping("/api/missions/counts")
    Map<String, Long> missionCounts(Caller caller) {
        return counts.byMission(caller.fleetId());
    }
}
