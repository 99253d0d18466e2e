package dev.ufo.query.live;

import dev.ufo.query.projection.ChangeType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What one socket is still to be told. Bounded without losing anything: the same thing is told once, with its newest
 * version, and when there is too much, only its kinds are told. For one thread at a time.
 */
final class PendingFrames {
    private static final int MOST = 64;

    private final Map<Thing, Long> versions = new LinkedHashMap<>();

    private record Thing(
            ChangeType type, @Nullable UUID id, @Nullable UUID operation) {}

    boolean isEmpty() {
        return versions.isEmpty();
    }

    void add(LiveFrame frame) {
        put(new Thing(frame.type(), frame.id(), frame.operation()), frame.version());
        if (versions.size() > MOST) {
            var all = Map.copyOf(versions);
            versions.clear();
            all.forEach((thing, version) -> put(new Thing(thing.type(), null, null), version));
        }
    }

    /** Everything that is pending, which then no longer is. */
    List<LiveFrame> take() {
        var frames = versions.entrySet().stream()
                .map(entry -> new LiveFrame(
                        entry.getKey().type(),
                        entry.getKey().id(),
                        entry.getKey().operation(),
                        entry.getValue()))
                .toList();
        versions.clear();
        return frames;
    }

    private void put(Thing thing, long version) {
        versions.merge(thing, version, Math::max);
    }
}
