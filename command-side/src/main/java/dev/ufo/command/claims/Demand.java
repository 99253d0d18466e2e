package dev.ufo.command.claims;

import dev.ufo.ids.RoverId;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How many runs those who wait could take.
 *
 * @param all all of them together
 * @param each each rover, which may wait several times
 */
record Demand(int all, Map<RoverId, Integer> each) {
    static Demand of(List<WaitingRover> waiting) {
        return new Demand(
                waiting.size(),
                waiting.stream().collect(Collectors.toMap(waits -> waits.rover().roverId(), _ -> 1, Integer::sum)));
    }

    /** Of runs that only this rover may have; null for those that none is named for. */
    int of(@Nullable RoverId pinnedTo) {
        return pinnedTo == null ? all : each.getOrDefault(pinnedTo, 0);
    }

    /** What the one that waits most often could take. */
    int ofOne() {
        return Collections.max(each.values());
    }
}
