package dev.ufo.query.wire;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Statements with lines that are kept only if they are asked for: those that end in {@code -- if <name>}. The whole file
 * is a statement too. So a question without a filter is planned as such, and not with a condition that is always true.
 */
public final class OptionalLines {
    private static final Pattern MARK = Pattern.compile(" -- if (\\w+)$");

    private OptionalLines() {}

    /** The statement with only those optional lines whose names are asked for. */
    public static String keep(String sql, Set<String> asked) {
        return sql.lines().filter(line -> isKept(line, asked)).collect(Collectors.joining("\n"));
    }

    private static boolean isKept(String line, Set<String> asked) {
        var mark = MARK.matcher(line);
        return !mark.find() || asked.contains(mark.group(1));
    }
}
