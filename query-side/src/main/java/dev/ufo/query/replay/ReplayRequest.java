package dev.ufo.query.replay;

import dev.ufo.door.View;
import java.util.Set;

/** Which views an operator wants to have made anew at start. */
public record ReplayRequest(Set<View> views) {
    public ReplayRequest {
        views = Set.copyOf(views);
    }
}
