package dev.ufo.query.testing;

import dev.ufo.door.View;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.query.live.LiveGuard;
import dev.ufo.query.projection.ViewTokens;
import dev.ufo.sql.ViewsSchema;
import dev.ufo.store.AppendedPosition;
import dev.ufo.store.Blob;
import dev.ufo.store.Companions;
import dev.ufo.store.axon.CatalogTypeResolver;
import dev.ufo.store.axon.StoreModule;
import dev.ufo.store.testing.TestDatabase;
import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole query side of one process: register it as an extension, append events, ask its beans. */
public final class QuerySystem implements BeforeAllCallback, AfterAllCallback {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final TestDatabase database = TestDatabase.migrated(ViewsSchema::migrate);
    private StoreModule store;
    private AxonConfiguration axon;
    private AnnotationConfigApplicationContext context;

    @Override
    public void beforeAll(ExtensionContext test) {
        var _ = database.open();
        store = new StoreModule(database.dataSource());
        axon = store.register(EventSourcingConfigurer.create()).start();
        start();
    }

    /** Ends the query side and starts it again, as another process would. */
    public void restart() {
        context.close();
        start();
    }

    private void start() {
        context = new AnnotationConfigApplicationContext();
        context.registerBean(DataSource.class, database::dataSource, definition -> definition.setDestroyMethodName(""));
        context.registerBean(StoreModule.class, () -> store, definition -> definition.setDestroyMethodName(""));
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database.dataSource()));
        context.registerBean(LiveGuard.class, OpenGuard::new);
        context.scan("dev.ufo.query");
        context.refresh();
    }

    @Override
    public void afterAll(ExtensionContext test) {
        context.close();
        axon.shutdown();
        store.close();
        database.close();
    }

    /** One of its beans. */
    public <B> B bean(Class<B> type) {
        return context.getBean(type);
    }

    /** All of its beans of a kind. */
    public <B> Collection<B> beans(Class<B> type) {
        return context.getBeansOfType(type).values();
    }

    /** Statements on its database. */
    public JdbcClient sql() {
        return bean(JdbcClient.class);
    }

    /** Its database. */
    public DataSource dataSource() {
        return database.dataSource();
    }

    /** Its log. */
    public StoreModule store() {
        return store;
    }

    /** Appends the events, in one transaction, and waits until every view has passed them. */
    public long append(UfoEvent... events) {
        var position = appendOnly(List.of(events), List.of());
        caughtUp(position);
        return position;
    }

    /** Waits until every view shows this position. */
    public void caughtUp(long position) {
        bean(ViewTokens.class).await(EnumSet.allOf(View.class), position, LIMIT);
    }

    /** Appends the events with the blobs they name, in one transaction; the position of the last. */
    public long appendOnly(List<UfoEvent> events, List<Blob> blobs) {
        var position = new AtomicLong();
        var unit = axon.getComponent(UnitOfWorkFactory.class).create();
        unit.runOnInvocation(running -> {
            var _ = running.putResource(Companions.KEY, new Companions(List.of(), blobs));
            var transaction = axon.getComponent(EventStore.class).transaction(running);
            events.forEach(event -> transaction.appendEvent(message(event)));
        });
        unit.runOnAfterCommit(done -> position.set(AppendedPosition.of(done).orElseThrow()));
        try {
            var _ = unit.execute().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("the events were not appended", e);
        }
        return position.get();
    }

    /** Runs something while nobody can write to a table; readers can read. */
    public void whileLocked(String table, Runnable action) {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            var _ = statement.execute("LOCK TABLE " + table + " IN EXCLUSIVE MODE");
            try {
                action.run();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new AssertionError("the table was not locked", e);
        }
    }

    /** The JSON of an answer. */
    public static String json(Object answer) {
        return JSON.writeValueAsString(answer);
    }

    /** A JSON text without regard for the order of its fields. */
    public static JsonNode tree(String json) {
        return JSON.readTree(json);
    }

    private static EventMessage message(UfoEvent event) {
        return new GenericEventMessage(
                UUID.randomUUID().toString(),
                CatalogTypeResolver.typeOf(event.getClass()),
                event,
                Map.of(),
                event.at());
    }

    /** Lets everybody listen. */
    private static final class OpenGuard implements LiveGuard {
        @Override
        public boolean allowsOrigin(HttpServletRequest request) {
            return true;
        }

        @Override
        public BooleanSupplier membership(HttpServletRequest request, FleetId fleet) {
            return () -> true;
        }
    }
}
