package dev.ufo.command.rovers.refreshtags;

import dev.ufo.ids.RoverId;
import java.time.Instant;
import java.util.List;

/**
 * Replaces the tags that a rover found out by itself.
 *
 * @param autoTags in their normal form
 */
public record RefreshTags(RoverId roverId, List<String> autoTags, Instant at) {
    public RefreshTags {
        autoTags = List.copyOf(autoTags);
    }
}
