package dev.ufo.query.replay;

import dev.ufo.door.View;
import java.util.Set;

/**
 * What an operator wants.
 *
 * @param views which views to make anew at start, besides those that need it
 * @param atOnce how many to make during one reading of the log; each takes a connection, and the reader one more
 */
public record ReplayRequest(Set<View> views, int atOnce) {
    public ReplayRequest {
        views = Set.copyOf(views);
        if (atOnce < 1) {
            throw new IllegalArgumentException("at least one view at once, not " + atOnce);
        }
    }
}
