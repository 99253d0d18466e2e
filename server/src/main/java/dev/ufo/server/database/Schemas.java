package dev.ufo.server.database;

import dev.ufo.store.StoreSchema;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the database's two schemas up to date, each with a history of its own: the log's, and that of what is derived. */
public final class Schemas {
    private static final String VIEWS = "views";

    private Schemas() {}

    /**
     * Migrates; of several servers that start at once, one works and the others wait.
     *
     * @throws org.flywaydb.core.api.FlywayException when a migration fails, or an applied one was changed
     */
    public static void migrate(DataSource dataSource) {
        StoreSchema.migrate(dataSource);
        var _ = Flyway.configure()
                .dataSource(dataSource)
                .schemas(VIEWS)
                .defaultSchema(VIEWS)
                .locations("classpath:db/views")
                .load()
                .migrate();
    }
}
