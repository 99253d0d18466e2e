package dev.ufo.query.rovers;

import dev.ufo.door.Caller;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/rovers} and {@code GET /api/enrollment-codes}. */
@RestController
final class RoversEndpoint {
    private final RoverQuery rovers;
    private final EnrollmentCodeQuery codes;

    RoversEndpoint(RoverQuery rovers, EnrollmentCodeQuery codes) {
        this.rovers = rovers;
        this.codes = codes;
    }

    @GetMapping("/api/rovers")
    List<Rover> rovers(Caller caller) {
        return rovers.ofFleet(caller.fleetId());
    }

    @GetMapping("/api/enrollment-codes")
    List<EnrollmentCode> codes(Caller caller) {
        return codes.ofFleet(caller.fleetId());
    }
}
