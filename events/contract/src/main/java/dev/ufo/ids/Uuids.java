package dev.ufo.ids;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reads the spellings of a UUID that the wire contract accepts (contract section 1.7). */
public final class Uuids {
    private static final Pattern HEX_WITH_OR_WITHOUT_HYPHENS = Pattern.compile(
            "[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}|[0-9a-fA-F]{32}");

    private Uuids() {}

    /** Accepts either case, 32 hex digits without hyphens, braces, and a {@code urn:uuid:} prefix; empty if it is none of them. */
    public static Optional<UUID> parse(String text) {
        String bare = text;
        if (bare.regionMatches(true, 0, "urn:uuid:", 0, 9)) {
            bare = bare.substring(9);
        } else if (bare.startsWith("{") && bare.endsWith("}")) {
            bare = bare.substring(1, bare.length() - 1);
        }
        if (!HEX_WITH_OR_WITHOUT_HYPHENS.matcher(bare).matches()) {
            return Optional.empty();
        }
        String hex = bare.replace("-", "");
        return Optional.of(new UUID(
                Long.parseUnsignedLong(hex.substring(0, 16), 16), Long.parseUnsignedLong(hex.substring(16), 16)));
    }
}
