package dev.ufo.query.wire;

import java.util.Map;
import java.util.Optional;

/** How long a page is to be (contract section 3.6): 1 to 200; what is anything else counts as not asked for. */
public final class PageLimit {
    private static final int MOST = 200;

    private static final String PARAMETER = ":limit";

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

    /**
     * The statement with the length of the page written into it in place of {@code :limit}. A parameter PostgreSQL takes for
     * a tenth of all rows, so that a kept plan seems dear to it and it plans each page of a large fleet anew; so it still
     * does where few fleets have most of the rows.
     *
     * @throws IllegalArgumentException if the statement does not ask for it
     */
    public static String in(String sql, int limit) {
        if (!sql.contains(PARAMETER)) {
            throw new IllegalArgumentException("not a page: " + sql);
        }
        return sql.replace(PARAMETER, Integer.toString(limit));
    }
}
