package dev.ufo.server.door;

import java.util.regex.Pattern;

/** How large a body may be (contract section 1.3). */
final class BodyLimits {
    private static final int USUAL_BYTES = 1 << 20;
    private static final int BULK_BYTES = 16 << 20;
    private static final Pattern BULK = Pattern.compile("/api/rover/runs/[^/]+/(artifacts|messages|result)");

    private BodyLimits() {}

    /** The most bytes a body sent to this path may have. */
    static int bytes(String path) {
        return BULK.matcher(path).matches() ? BULK_BYTES : USUAL_BYTES;
    }
}
