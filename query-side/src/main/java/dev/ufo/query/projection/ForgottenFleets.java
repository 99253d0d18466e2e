package dev.ufo.query.projection;

import dev.ufo.door.View;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the rows of deleted fleets away, some at a time, each time in a transaction so short that a view's processor does not
 * notice: a fleet may have millions. What is still to be done stands in a table, so another process goes on if this one ends.
 */
@Component
public final class ForgottenFleets implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ForgottenFleets.class);
    private static final String NOTE = SqlFiles.of(ForgottenFleets.class, "note");
    private static final String NOTED = SqlFiles.of(ForgottenFleets.class, "noted");
    private static final String HOLD = SqlFiles.of(ForgottenFleets.class, "hold");
    private static final String DONE = SqlFiles.of(ForgottenFleets.class, "done");
    private static final Duration EVERY = Duration.ofSeconds(1);

    /** Room for the processor between two transactions. */
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final DataSource dataSource;
    private final List<Projection> projections;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("ufo-forgotten-fleets").factory());
    private volatile boolean running;

    private record Noted(View view, UUID fleet) {}

    ForgottenFleets(DataSource dataSource, List<Projection> projections) {
        this.dataSource = dataSource;
        this.projections = List.copyOf(projections);
    }

    /** Notes that a view is to forget these fleets, in the transaction that says that they are gone. */
    public static void note(Connection connection, View view, Collection<UUID> fleets) throws SQLException {
        if (fleets.isEmpty()) {
            return;
        }
        try (var statement = connection.prepareStatement(NOTE)) {
            statement.setString(1, view.name());
            statement.setArray(2, connection.createArrayOf("uuid", fleets.toArray()));
            var _ = statement.executeUpdate();
        }
    }

    @Override
    public void start() {
        running = true;
        var _ = clock.scheduleWithFixedDelay(this::look, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        clock.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void look() {
        try {
            for (var noted : noted()) {
                for (var projection : projections) {
                    while (running && projection.view() == noted.view() && takeSome(projection, noted.fleet())) {
                        Thread.sleep(PAUSE);
                    }
                }
            }
        } catch (SQLException | RuntimeException e) {
            if (running) {
                log.atWarn().setCause(e).log("cannot take away the rows of a deleted fleet, trying again");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Noted> noted() {
        return JdbcClient.create(dataSource)
                .sql(NOTED)
                .query((row, _) ->
                        new Noted(View.valueOf(row.getString("view")), row.getObject("fleet_id", UUID.class)))
                .list();
    }

    /** Takes some rows away; false when none were left. */
    private boolean takeSome(Projection projection, UUID fleet) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                hold(connection, projection.view());
                var taken = takeSome(connection, projection, fleet);
                if (taken == 0) {
                    done(connection, projection.view(), fleet);
                }
                connection.commit();
                return taken > 0;
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    /** As its processor does, so that neither ever waits for single rows of the other. */
    private static void hold(Connection connection, View view) throws SQLException {
        try (var statement = connection.prepareStatement(HOLD)) {
            statement.setString(1, view.name());
            var _ = statement.execute();
        }
    }

    private static void done(Connection connection, View view, UUID fleet) throws SQLException {
        try (var statement = connection.prepareStatement(DONE)) {
            statement.setString(1, view.name());
            statement.setObject(2, fleet);
            var _ = statement.executeUpdate();
        }
    }

    private static long takeSome(Connection connection, Projection projection, UUID fleet) throws SQLException {
        try (var statement =
                connection.prepareStatement(projection.forgetFleets().orElseThrow())) {
            statement.setArray(1, connection.createArrayOf("uuid", new Object[] {fleet}));
            if (!statement.execute()) {
                return statement.getLargeUpdateCount();
            }
            try (var row = statement.getResultSet()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }
}
