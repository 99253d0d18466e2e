package dev.ufo.query.wire;

import java.util.Map;
import java.util.Optional;

/** How long a page is to be (contract section 3.6): 1 to 200; what is anything else counts as not asked for. */
public final class PageLimit {
    private static final int MOST = 200;

    private PageLimit() {}

    /** The parameter {@code limit} of a query, if it can be met. */
    public static Optional<Integer> of(Map<String, String> query) {
        try {
            return Optional.of(Integer.parseInt(query.getOrDefault("limit", "")))
                    .filter(limit -> limit >= 1 && limit <= MOST);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
    }
}
