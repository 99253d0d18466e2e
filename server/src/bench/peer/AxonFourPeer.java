import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.json.JacksonSerializer;

/**
 * The peer of the append benchmark: Axon 4's own JDBC event engine, one event a transaction, in a process of its own since
 * it cannot share a class path with Axon 5. A single source file, run by {@code java -cp jars AxonFourPeer.java}.
 * Arguments: JDBC URL, writers, seconds. Prints appends a second. It does less than ours: no tags, no condition, no NOTIFY.
 */
final class AxonFourPeer {
    record RunNoted(String runId, String kind, String message, Instant at) {}

    /** One connection a writer, kept, as a pool of that size would give. */
    private static final class OneConnection implements ConnectionProvider {
        private final Connection connection;

        OneConnection(String url) throws SQLException {
            this.connection = DriverManager.getConnection(url);
            connection.setAutoCommit(false);
        }

        @Override
        public Connection getConnection() {
            return (Connection) java.lang.reflect.Proxy.newProxyInstance(
                    getClass().getClassLoader(), new Class<?>[] {Connection.class}, (_, method, arguments) ->
                            method.getName().equals("close") ? null : method.invoke(connection, arguments));
        }

        void commit() throws SQLException {
            connection.commit();
        }
    }

    public static void main(String[] arguments) throws Exception {
        String url = arguments[0];
        int writers = Integer.parseInt(arguments[1]);
        int seconds = Integer.parseInt(arguments[2]);
        OneConnection first = new OneConnection(url);
        try (var statement = first.connection.createStatement()) {
            statement.execute("DROP TABLE IF EXISTS domainevententry, snapshotevententry");
        }
        engine(first).createSchema(PostgresEventTableFactory.INSTANCE);
        first.commit();
        measure(url, writers, 2);
        System.out.println(measure(url, writers, seconds) / seconds);
    }

    private static long measure(String url, int writers, int seconds)
            throws InterruptedException, ExecutionException, SQLException {
        List<OneConnection> connections = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            connections.add(new OneConnection(url));
        }
        long until = System.nanoTime() + seconds * 1_000_000_000L; // Opening them is not what is measured.
        List<Callable<Long>> work = new ArrayList<>();
        for (OneConnection connection : connections) {
            work.add(() -> write(connection, until));
        }
        long appends = 0;
        try (var executor = Executors.newFixedThreadPool(writers)) {
            for (Future<Long> one : executor.invokeAll(work)) {
                appends += one.get();
            }
        }
        return appends;
    }

    private static long write(OneConnection connection, long until) throws SQLException {
        JdbcEventStorageEngine engine = engine(connection);
        long appends = 0;
        while (System.nanoTime() < until) {
            String aggregate = UUID.randomUUID().toString();
            engine.appendEvents(List.of(new GenericDomainEventMessage<>(
                    "Run", aggregate, 0, new RunNoted(aggregate, "log", "one line of a log", Instant.now()), Map.of())));
            connection.commit();
            appends++;
        }
        connection.connection.close();
        return appends;
    }

    private static JdbcEventStorageEngine engine(ConnectionProvider connections) {
        JacksonSerializer serializer = JacksonSerializer.defaultSerializer();
        return JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(NoTransactionManager.INSTANCE)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .build();
    }
}
