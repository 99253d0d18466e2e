package dev.ufo.query.missions;

import dev.ufo.door.Caller;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/missions}; their counts are a matter of operations. */
@RestController
final class MissionsEndpoint {
    private final MissionQuery missions;

    MissionsEndpoint(MissionQuery missions) {
        this.missions = missions;
    }

    @GetMapping("/api/missions")
    List<Mission> missions(Caller caller, @RequestParam(defaultValue = "") String deleted) {
        return deleted.equals("1") ? missions.deleted(caller.fleetId()) : missions.ofFleet(caller.fleetId());
    }
}
