package dev.ufo.command.rovers.retagrover;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.List;

/**
 * Replaces the tags that people gave a rover.
 *
 * @param tags in their normal form
 */
public record RetagRover(RoverId roverId, FleetId fleetId, List<String> tags, UserId by, Instant at) {
    public RetagRover {
        tags = List.copyOf(tags);
    }
}
