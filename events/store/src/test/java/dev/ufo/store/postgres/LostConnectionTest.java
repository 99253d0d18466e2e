package dev.ufo.store.postgres;

import static dev.ufo.store.postgres.EngineFixture.append;
import static dev.ufo.store.postgres.EngineFixture.aside;
import static dev.ufo.store.postgres.EngineFixture.event;
import static dev.ufo.store.postgres.EngineFixture.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.ufo.store.StoreUnavailableException;
import dev.ufo.store.testing.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An append whose connection dies is answered by what the log says. */
class LostConnectionTest {
    private static final String WAITING_WRITER = "FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
            + " AND query LIKE '%append_batch%' AND datname = current_database()";

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private final JdbcClient sql = JdbcClient.create(DATABASE.dataSource());

    @Test
    void aWriterKilledBeforeItsCommitIsAFaultAndLeavesNothing() throws Exception {
        try (var engine = new PostgresEventStorageEngine(DATABASE.dataSource(), new TextPayloads());
                var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            var before = get(append(engine, AppendCondition.none(), event("noted", "before")));
            connection.setAutoCommit(false);
            assertThat(statement.execute("SELECT position FROM store.head FOR UPDATE"))
                    .isTrue();
            var cut = aside(() -> append(engine, AppendCondition.none(), event("noted", "cut", "run=cut")));
            await().atMost(10, TimeUnit.SECONDS).until(() -> count("SELECT count(*) " + WAITING_WRITER) == 1);
            assertThat(sql.sql("SELECT pg_terminate_backend(pid) " + WAITING_WRITER)
                            .query(Boolean.class)
                            .single())
                    .isTrue();
            connection.rollback();

            assertThatThrownBy(() -> get(cut))
                    .hasRootCauseInstanceOf(SQLException.class)
                    .hasCauseInstanceOf(StoreUnavailableException.class);
            assertThat(count("SELECT count(*) FROM store.event_tags WHERE tag = 'run=cut'"))
                    .isZero();
            assertThat(get(append(engine, AppendCondition.none(), event("noted", "after"))))
                    .isEqualTo(before + 1);
        }
    }

    @Test
    void anAppendThatCommittedBeforeItsConnectionDiedIsAcceptedOnce() throws Exception {
        var cut = new AtomicBoolean();
        try (var engine = new PostgresEventStorageEngine(cuttingAfterAppend(cut::get, cut), new TextPayloads())) {
            var before = get(append(engine, AppendCondition.none(), event("noted", "before")));
            cut.set(true);
            assertThat(get(append(engine, AppendCondition.none(), event("noted", "kept", "run=kept"))))
                    .isEqualTo(before + 1);
            assertThat(cut).isFalse();
            assertThat(count("SELECT count(*) FROM store.event_tags WHERE tag = 'run=kept'"))
                    .isEqualTo(1);
        }
    }

    private long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }

    /** Once the switch is on, the next append is executed and its answer lost. */
    private static DataSource cuttingAfterAppend(BooleanSupplier on, AtomicBoolean off) {
        return proxy(
                DataSource.class,
                DATABASE.dataSource(),
                (made, _) -> made instanceof Connection connection
                        ? proxy(
                                Connection.class,
                                connection,
                                (inner, text) ->
                                        inner instanceof PreparedStatement statement && text.contains("append_batch")
                                                ? proxy(PreparedStatement.class, statement, (answer, _) -> {
                                                    if (answer instanceof ResultSet && on.getAsBoolean()) {
                                                        off.set(false);
                                                        throw new SQLException("cut after the commit", "08006");
                                                    }
                                                    return answer;
                                                })
                                                : inner)
                        : made);
    }

    private interface Change {
        Object apply(Object result, String firstArgument) throws SQLException;
    }

    private static <T> T proxy(Class<T> type, T target, Change change) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (_, method, arguments) -> {
                    try {
                        var first = arguments != null && arguments.length > 0 ? String.valueOf(arguments[0]) : "";
                        return change.apply(method.invoke(target, arguments), first);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }
}
