package dev.ufo.query.testing;

import java.sql.SQLException;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Counts the rows of views that a question looks at, whatever plan it has: the work that grows if a plan is wrong. */
public final class RowsRead {
    /** Driver and database have decided by then whether they keep a plan, each after five times. */
    private static final int TIMES = 12;

    /** By the transaction's own counters, before filters. What is read from an index alone is not counted. */
    private static final String READ = """
            SELECT coalesce(sum(seq_tup_read + idx_tup_fetch), 0)::bigint
            FROM pg_stat_xact_user_tables
            WHERE schemaname = 'views'""";

    private RowsRead() {}

    /** How many rows the question reads when it is asked again and again on one connection. */
    public static long by(QuerySystem system, Consumer<DataSource> question) {
        try (var connection = system.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            var database = new SingleConnectionDataSource(connection, true);
            var jdbc = JdbcClient.create(database);
            for (var time = 1; time < TIMES; time++) {
                question.accept(database);
            }
            var before = read(jdbc);
            question.accept(database);
            var rows = read(jdbc) - before;
            connection.rollback();
            connection.setAutoCommit(true);
            return rows;
        } catch (SQLException e) {
            throw new AssertionError("the question was not asked", e);
        }
    }

    /** The same with a plan that is kept, made for a fleet of average size, which the database else may or may not prefer. */
    public static long byKeptPlan(QuerySystem system, Consumer<DataSource> question) {
        return by(system, database -> {
            JdbcClient.create(database)
                    .sql("SET LOCAL plan_cache_mode = force_generic_plan")
                    .update();
            question.accept(database);
        });
    }

    private static long read(JdbcClient jdbc) {
        return jdbc.sql(READ).query(Long.class).single();
    }
}
