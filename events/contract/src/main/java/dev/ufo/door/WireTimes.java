package dev.ufo.door;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;

/** Times as the wire has them: RFC 3339 in UTC, up to six fractional digits without trailing zeros (contract section 1.9). */
public final class WireTimes {
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .appendLiteral('Z')
            .toFormatter()
            .withZone(ZoneOffset.UTC);

    private WireTimes() {}

    /** A time to the microsecond. */
    public static String micros(Instant time) {
        return FORMAT.format(time);
    }

    /** A time to the second, as rovers have it. */
    public static String seconds(Instant time) {
        return FORMAT.format(time.truncatedTo(ChronoUnit.SECONDS));
    }
}
