package dev.ufo.command.web;

import dev.ufo.command.decision.Given;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.ids.Uuids;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the fields of calls. */
public final class Fields {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern TIME =
            Pattern.compile(DATE + "[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:\\d{2})");

    private Fields() {}

    /**
     * The id in a path.
     *
     * @throws RefusedException it is not an id
     */
    public static <T> T pathId(String text, Function<UUID, T> id) {
        return Uuids.parse(text)
                .map(id)
                .orElseThrow(() -> new RefusedException(Refusal.badRequest("the address holds no valid id")));
    }

    /** The text of a field; empty if it is absent. */
    public static String text(@Nullable String value) {
        return value == null ? "" : value;
    }

    /** The list of a field; empty if it is absent. Null entries count as empty texts. */
    public static List<String> texts(@Nullable List<? extends @Nullable String> values) {
        return values == null ? List.of() : values.stream().map(Fields::text).toList();
    }

    /** The id of a field. */
    public static <T> Given<T> id(String field, @Nullable String value, Function<UUID, T> id) {
        if (value == null || value.isEmpty()) {
            return Given.nothing();
        }
        Optional<T> parsed = Uuids.parse(value).map(id);
        return parsed.map(Given::of).orElseGet(() -> Given.unreadable(Refusal.badRequest(field + " is not an id")));
    }

    /** The day of a field, {@code YYYY-MM-DD} (contract section 1.9). */
    public static Given<LocalDate> date(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return Given.nothing();
        }
        try {
            if (DATE.matcher(value).matches() && !value.startsWith("0000")) { // PostgreSQL knows no year 0
                return Given.of(LocalDate.parse(value));
            }
        } catch (DateTimeParseException _) {
            // Not a day of the calendar; refused below like any other form.
        }
        return Given.unreadable(Refusal.badRequest(field + " must be a day such as 2026-07-01"));
    }

    /** The time of a field, in RFC 3339 with a zone (contract section 1.9), in whole microseconds. */
    public static Given<Instant> time(String field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return Given.nothing();
        }
        try {
            OffsetDateTime utc = OffsetDateTime.parse(value).withOffsetSameInstant(ZoneOffset.UTC);
            if (TIME.matcher(value).matches() && utc.getYear() > 0) { // PostgreSQL knows no year 0
                return Given.of(utc.toInstant().truncatedTo(ChronoUnit.MICROS));
            }
        } catch (DateTimeException _) {
            // Not a time of the calendar, or at the far end of it; refused below like any other form.
        }
        return Given.unreadable(Refusal.badRequest(field + " must be a time such as 2026-07-01T12:00:00Z"));
    }
}
