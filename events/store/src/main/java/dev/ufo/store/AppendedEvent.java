package dev.ufo.store;

import java.util.Set;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/**
 * An event that this process has just committed.
 *
 * @param position its place in the log
 * @param name its stored name
 * @param payload what was appended, or null for an event without payload
 * @param tags its tags
 */
public record AppendedEvent(
        long position, String name, @Nullable Object payload, Set<Tag> tags) {
    public AppendedEvent {
        tags = Set.copyOf(tags);
    }
}
