package dev.ufo.query.wire;

import dev.ufo.door.WireTimes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads the columns of a row. */
public final class Columns {
    private Columns() {}

    /** A column that is never null. */
    public static UUID id(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getObject(column, UUID.class), column);
    }

    /** A column that may be null. */
    public static @Nullable UUID idOrNull(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    /** A text that is never null. */
    public static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(row.getString(column), column);
    }

    /** A text that may be null. */
    public static @Nullable String textOrNull(ResultSet row, String column) throws SQLException {
        return row.getString(column);
    }

    /** A time as the wire has it. */
    public static String time(ResultSet row, String column) throws SQLException {
        return WireTimes.micros(instant(row, column).orElseThrow());
    }

    /** A time as the wire has it, or null. */
    public static @Nullable String timeOrNull(ResultSet row, String column) throws SQLException {
        return instant(row, column).map(WireTimes::micros).orElse(null);
    }

    /** A time, if there is one. */
    public static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }

    /** A list of texts that is never null. */
    public static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
