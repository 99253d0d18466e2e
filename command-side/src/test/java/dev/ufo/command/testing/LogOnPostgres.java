package dev.ufo.command.testing;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.ProvenAppends;
import dev.ufo.command.axon.ProvenAppends.Proposal;
import dev.ufo.events.UfoEvent;
import dev.ufo.sql.ViewsSchema;
import dev.ufo.store.axon.StoreModule;
import dev.ufo.store.testing.TestDatabase;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The log on a real database, with its inline tables, as one or several servers see it. */
public final class LogOnPostgres implements AutoCloseable {
    private final TestDatabase database = TestDatabase.migrated(ViewsSchema::migrate);
    private final StoreModule store;
    private final JdbcClient jdbc;

    /** Creates the database. */
    public LogOnPostgres() {
        var _ = database.open();
        store = new StoreModule(database.dataSource());
        jdbc = JdbcClient.create(database.dataSource());
    }

    /** The log of the first server. */
    public StoreModule store() {
        return store;
    }

    /** The log of one more server, which the caller closes. */
    public StoreModule anotherServer() {
        return new StoreModule(database.dataSource());
    }

    /** Connections to the database. */
    public DataSource dataSource() {
        return database.dataSource();
    }

    /** The database. */
    public JdbcClient jdbc() {
        return jdbc;
    }

    /** These happen, whatever happened before. */
    public void happens(UfoEvent... events) {
        var _ = new ProvenAppends(store.engine()).append(new Proposal(Actor.anonymous(), List.of(events), Set.of(), 0));
    }

    /** The names of all events, or of those about one kind of thing, in order. */
    public List<String> names(String prefix) {
        return jdbc.sql("SELECT name FROM store.events WHERE name LIKE :prefix || '%' ORDER BY position")
                .param("prefix", prefix)
                .query(String.class)
                .list();
    }

    /** A print of each inline table. */
    public List<String> inlineTables() {
        return jdbc.sql("SELECT name || ' ' || fingerprint FROM views.inline_fingerprints() ORDER BY name")
                .query(String.class)
                .list();
    }

    /** Computes the inline tables again from the log. */
    public void rebuildInlineTables() {
        jdbc.sql("SELECT views.rebuild_inline()").query(row -> {});
    }

    @Override
    public void close() {
        store.close();
        database.close();
    }
}
