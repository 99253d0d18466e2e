package dev.ufo.query.wire;

import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.ids.Uuids;
import java.util.UUID;

/** Reads ids out of paths. */
public final class PathIds {
    private PathIds() {}

    /**
     * The id in a path.
     *
     * @throws RefusedException 400 if it is none
     */
    public static UUID parse(String text) {
        return Uuids.parse(text).orElseThrow(() -> new RefusedException(Refusal.badRequest("not an id: " + text)));
    }

    /** What to throw when the fleet has no such thing. */
    public static RefusedException unknown(String thing) {
        return new RefusedException(Refusal.notFound("there is no such " + thing + " in this fleet"));
    }
}
