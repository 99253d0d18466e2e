package dev.ufo.store.credentials;

import dev.ufo.store.Blob;
import dev.ufo.store.postgres.SqlText;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Large contents, by their hashes. They are written as companions of the events that name them. */
public final class Blobs {
    private static final String FIND = SqlText.of(Blobs.class, "find");

    private final Rows rows;

    /** Blobs of this database. */
    public Blobs(DataSource dataSource) {
        this.rows = new Rows(dataSource);
    }

    /** The content with this hash. */
    public Optional<Blob> get(String hash) {
        return Optional.ofNullable(get(Set.of(hash)).get(hash));
    }

    /** Contents by hash; a hash that is not stored is left out. */
    public Map<String, Blob> get(Collection<String> hashes) {
        if (hashes.isEmpty()) {
            return Map.of();
        }
        return rows
                .query(
                        FIND,
                        statement -> statement.setArray(
                                1, statement.getConnection().createArrayOf("text", hashes.toArray())),
                        row -> new Blob(row.getString(1), row.getBytes(2)))
                .stream()
                .collect(Collectors.toMap(Blob::hash, Function.identity()));
    }
}
