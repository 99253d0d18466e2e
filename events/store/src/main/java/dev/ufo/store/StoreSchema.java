package dev.ufo.store;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of the log, in a schema and with a Flyway history of their own, both named {@code store}. */
public final class StoreSchema {
    /** The schema's name. */
    public static final String NAME = "store";

    private StoreSchema() {}

    /**
     * Brings the schema up to date. Safe to call from many processes at once: Flyway's lock lets one work, the others
     * wait.
     *
     * @throws org.flywaydb.core.api.FlywayException when a migration fails or an applied one was edited
     */
    public static void migrate(DataSource dataSource) {
        var _ = Flyway.configure()
                .dataSource(dataSource)
                .schemas(NAME)
                .defaultSchema(NAME)
                .locations("classpath:db/store")
                .load()
                .migrate();
    }
}
