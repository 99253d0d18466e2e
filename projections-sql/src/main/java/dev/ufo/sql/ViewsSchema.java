package dev.ufo.sql;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The derived tables, in a schema and with a Flyway history of their own, both named {@code views}. Drop, migrate, replay. */
public final class ViewsSchema {
    /** The schema's name. */
    public static final String NAME = "views";

    /** A repeatable migration is removed once nothing needs what it made. */
    private static final String REMOVED = "repeatable:missing";

    private ViewsSchema() {}

    /**
     * Brings the schema up to date; the store's schema must have been migrated before. Safe to call from many processes
     * at once.
     *
     * @throws org.flywaydb.core.api.FlywayException when a migration fails or an applied one was edited
     */
    public static void migrate(DataSource dataSource) {
        var _ = Flyway.configure()
                .dataSource(dataSource)
                .schemas(NAME)
                .defaultSchema(NAME)
                .locations("classpath:db/views")
                .outOfOrder(true)
                .ignoreMigrationPatterns(REMOVED)
                .load()
                .migrate();
    }
}
