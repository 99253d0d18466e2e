package dev.ufo.query.pilots;

import dev.ufo.door.Caller;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/pilots}. */
@RestController
final class PilotsEndpoint {
    private final PilotQuery pilots;

    PilotsEndpoint(PilotQuery pilots) {
        this.pilots = pilots;
    }

    @GetMapping("/api/pilots")
    List<Pilot> pilots(Caller caller) {
        return pilots.ofFleet(caller.fleetId());
    }
}
