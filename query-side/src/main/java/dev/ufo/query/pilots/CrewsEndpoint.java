package dev.ufo.query.pilots;

import dev.ufo.door.Caller;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/crews}. */
@RestController
final class CrewsEndpoint {
    private final CrewQuery crews;

    CrewsEndpoint(CrewQuery crews) {
        this.crews = crews;
    }

    @GetMapping("/api/crews")
    List<Crew> crews(Caller caller) {
        return crews.ofFleet(caller.fleetId());
    }
}
