package dev.ufo.query.fleets;

import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.door.SignedIn;
import dev.ufo.ids.FleetId;
import dev.ufo.query.wire.PathIds;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/fleets/{id}/settings}. */
@RestController
final class FleetSettingsEndpoint {
    private final FleetSettingsQuery settings;

    FleetSettingsEndpoint(FleetSettingsQuery settings) {
        this.settings = settings;
    }

    @GetMapping("/api/fleets/{id}/settings")
    FleetSettingsView settings(SignedIn caller, @PathVariable String id) {
        var fleet = new FleetId(PathIds.parse(id));
        return settings.ofMember(fleet, caller.userId())
                .orElseThrow(() -> new RefusedException(Refusal.notFound("you are in no such fleet")));
    }
}
