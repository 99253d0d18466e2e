package dev.ufo.query.signals;

import dev.ufo.door.Caller;
import dev.ufo.ids.Uuids;
import dev.ufo.query.wire.PageLimit;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/signals}. */
@RestController
final class SignalsEndpoint {
    private final SignalQuery signals;

    SignalsEndpoint(SignalQuery signals) {
        this.signals = signals;
    }

    /** All of the caller's; with {@code limit}, a page of them; with {@code read}, those that are or those that are not. */
    @GetMapping("/api/signals")
    Iterable<Signal> signals(Caller caller, @RequestParam Map<String, String> query) {
        Optional<Boolean> read = read(query);
        return PageLimit.of(query)
                .<Iterable<Signal>>map(
                        limit -> signals.page(caller, read, Uuids.parse(query.getOrDefault("before", "")), limit))
                .orElseGet(() -> signals.all(caller, read));
    }

    private static Optional<Boolean> read(Map<String, String> query) {
        return switch (query.getOrDefault("read", "")) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty(); // as with every query parameter, what cannot be resolved is ignored
        };
    }
}
