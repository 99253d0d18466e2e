package dev.ufo.command.decision;

import dev.ufo.events.EventTag;
import java.util.Set;

/**
 * The facts a decision depends on: every event that has any of these tags. If another such event is appended before the
 * decision's own events are, the decision is made again.
 *
 * @param anyOf at least one tag
 */
public record Boundary(Set<EventTag> anyOf) {
    public Boundary {
        anyOf = Set.copyOf(anyOf);
        if (anyOf.isEmpty()) {
            throw new IllegalArgumentException("a boundary names at least one tag");
        }
    }

    /** Every event that has any of these tags. */
    public static Boundary anyOf(EventTag... tags) {
        return new Boundary(Set.of(tags));
    }
}
