package dev.ufo.server.contract;

import dev.ufo.door.View;
import dev.ufo.events.UfoEvent;
import dev.ufo.query.projection.ViewTokens;
import dev.ufo.server.UfoServer;
import dev.ufo.store.axon.CatalogTypeResolver;
import dev.ufo.store.axon.ContractTagResolver;
import dev.ufo.store.axon.StoreModule;
import dev.ufo.store.testing.TestDatabase;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole server in this process, on a port and a database of its own; one for all contract tests of this JVM, which
 * keep apart by using fleets of their own. It ends with the test run. With {@code -Dufo.contract.servers=2} it is two on one
 * database, which take calls in turns, as behind a proxy: nothing may depend on which one a client meets.
 */
final class RunningServer {
    /** So short that a claim which finds nothing does not hold up a test. */
    private static final String LONG_POLL_SECONDS = "0.3";

    private static final Duration CATCH_UP = Duration.ofSeconds(10);

    private static @Nullable RunningServer shared;

    private final TestDatabase database;
    private final List<ConfigurableApplicationContext> servers;
    private final AtomicInteger calls = new AtomicInteger();

    private RunningServer() {
        this.database = TestDatabase.migrated().open();
        this.servers = IntStream.range(0, Integer.getInteger("ufo.contract.servers", 1))
                .mapToObj(_ -> start(database.url()))
                .toList();
    }

    private static ConfigurableApplicationContext start(String databaseUrl) {
        return UfoServer.application(Map.of(
                        "DATABASE_URL",
                        databaseUrl,
                        "UFO_API_ADDR",
                        "127.0.0.1:0",
                        "UFO_LONGPOLL_SECONDS",
                        LONG_POLL_SECONDS))
                .run(
                        "--logging.level.root=error",
                        "--logging.level.dev.ufo=error",
                        // Everybody here has one address, and some tests are wrong on purpose.
                        "--ufo.limits.wrong-log-ins-per-address=off",
                        "--ufo.limits.sign-ups-per-address=off",
                        "--ufo.limits.wrong-codes-per-address=off");
    }

    /** The one of this JVM, started by the first who asks. */
    static synchronized RunningServer shared() {
        RunningServer running = shared == null ? new RunningServer() : shared;
        shared = running;
        return running;
    }

    /** Ends it, if it was started, before the database under it ends with the JVM. */
    static synchronized void endShared() {
        if (shared != null) {
            shared.servers.forEach(ConfigurableApplicationContext::close);
            shared.database.close();
            shared = null;
        }
    }

    /** Where it listens, for the next call. */
    URI address() {
        ConfigurableApplicationContext server = servers.get(Math.floorMod(calls.getAndIncrement(), servers.size()));
        return URI.create(
                "http://127.0.0.1:" + server.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** Returns once every view shows what has been appended so far: views follow the calls of others by moments. */
    void settle() {
        long head = servers.stream()
                .mapToLong(server -> server.getBean(StoreModule.class).engine().knownHead())
                .max()
                .orElseThrow();
        part(ViewTokens.class).await(EnumSet.allOf(View.class), head, CATCH_UP);
    }

    /** Writes to its log what no call of the contract writes, and waits until the views show it. */
    void append(List<UfoEvent> events) {
        List<TaggedEventMessage<?>> tagged = new ArrayList<>();
        for (UfoEvent event : events) {
            EventMessage message = new GenericEventMessage(
                    UUID.randomUUID().toString(),
                    CatalogTypeResolver.typeOf(event.getClass()),
                    event,
                    Map.of(),
                    Instant.now());
            tagged.add(new GenericTaggedEventMessage<>(message, new ContractTagResolver().resolve(message)));
        }
        part(StoreModule.class)
                .engine()
                .appendEvents(AppendCondition.none(), null, tagged)
                .thenCompose(transaction -> transaction.commit(null))
                .orTimeout(CATCH_UP.toSeconds(), TimeUnit.SECONDS)
                .join();
        settle();
    }

    /** A part of its inside, for what cannot be seen from outside. */
    <T> T part(Class<T> type) {
        return servers.getFirst().getBean(type);
    }

    /** Its database, for what cannot be seen from outside. */
    TestDatabase database() {
        return database;
    }
}
