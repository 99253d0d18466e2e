package dev.ufo.query.fleets;

import dev.ufo.door.Caller;
import dev.ufo.door.SignedIn;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/fleets} and {@code GET /api/members}. */
@RestController
final class FleetsEndpoint {
    private final FleetQuery fleets;

    FleetsEndpoint(FleetQuery fleets) {
        this.fleets = fleets;
    }

    @GetMapping("/api/fleets")
    List<Fleet> fleets(SignedIn caller) {
        return fleets.ofUser(caller.userId());
    }

    @GetMapping("/api/members")
    List<Member> members(Caller caller) {
        return fleets.members(caller.fleetId());
    }
}
