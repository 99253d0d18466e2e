package dev.ufo.store.axon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import dev.ufo.events.AccountEvent.UserSignedUp;
import dev.ufo.events.PersonalText;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.UserId;
import dev.ufo.store.AppendedPosition;
import dev.ufo.store.Blob;
import dev.ufo.store.Companions;
import dev.ufo.store.CredentialChange;
import dev.ufo.store.credentials.Blobs;
import dev.ufo.store.credentials.Credentials;
import dev.ufo.store.credentials.PersonalKeys;
import dev.ufo.store.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.unitofwork.UnitOfWorkFactory;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.processing.streaming.pooled.PooledStreamingEventProcessor;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class StoreModuleTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private static StoreModule store;
    private static AxonConfiguration axon;
    private static JdbcClient sql;

    @BeforeAll
    static void start() {
        store = new StoreModule(DATABASE.dataSource());
        axon = store.register(EventSourcingConfigurer.create()).start();
        sql = JdbcClient.create(DATABASE.dataSource());
        sql.sql("CREATE TABLE public.seen (position bigint, user_id text)").update();
    }

    @AfterAll
    static void stop() {
        axon.shutdown();
        store.close();
    }

    @Test
    void appendsWithCompanionsAndReadsBackByTag() throws Exception {
        var signedUp = signedUp("Ada Lovelace");
        var token = new byte[] {1, 2, 3};
        var blob = Blob.of("a long text");
        var position = append(
                signedUp,
                new Companions(
                        List.of(new CredentialChange.Add(
                                "session", token, signedUp.userId().value(), null, null, "…23", null)),
                        List.of(blob)));

        assertThat(source(signedUp)).containsExactly(signedUp);
        assertThat(position).isPositive();
        assertThat(new Credentials(DATABASE.dataSource()).find("session", token))
                .hasValueSatisfying(credential -> {
                    assertThat(credential.subject()).isEqualTo(signedUp.userId().value());
                    assertThat(credential.hint()).isEqualTo("…23");
                });
        assertThat(new Blobs(DATABASE.dataSource())
                        .get(blob.hash())
                        .orElseThrow()
                        .text())
                .isEqualTo("a long text");
    }

    @Test
    void sealsPersonalTextsAndForgetsThemWithTheirKey() throws Exception {
        var signedUp = signedUp("Grace Hopper");
        var _ = append(signedUp, Companions.NONE);

        var stored = sql.sql("SELECT payload::text FROM store.events WHERE ? = ANY (tags)")
                .param("user=" + signedUp.userId())
                .query(String.class)
                .single();
        assertThat(stored).contains("sealed").doesNotContain("Hopper");
        assertThat(source(signedUp)).containsExactly(signedUp);

        store.personalKeys().erase(signedUp.userId().value());

        assertThat(source(signedUp))
                .containsExactly(new UserSignedUp(
                        signedUp.userId(),
                        signedUp.emailLookup(),
                        new PersonalText(signedUp.userId().value(), PersonalKeys.ERASED),
                        new PersonalText(signedUp.userId().value(), PersonalKeys.ERASED),
                        signedUp.at()));
    }

    @Test
    void aProcessorCountsEveryEventOnceThoughItsHandlerFails() throws Exception {
        var failOnce = new AtomicBoolean(true);
        var component = Processors.handling(Set.of(UserSignedUp.class), (message, _) -> {
            var event = (UserSignedUp) store.codec().decode(message);
            sql.sql("INSERT INTO public.seen VALUES (?, ?)")
                    .param(StreamPosition.of(message).orElseThrow())
                    .param(event.userId().toString())
                    .update();
            if (failOnce.getAndSet(false)) {
                throw new IllegalStateException("once, after the row was written");
            }
            return MessageStream.empty();
        });
        var processor = store.processors()
                .processor("seen", 100, component, new PacedWorker("seen", Duration.ZERO, () -> false));
        processor.start().get(5, TimeUnit.SECONDS);
        try {
            var first = signedUp("Anna");
            var second = signedUp("Berta");
            var _ = append(first, Companions.NONE);
            var last = append(second, Companions.NONE);

            await().atMost(20, TimeUnit.SECONDS).until(() -> seen(second) == 1);
            assertThat(seen(first)).isEqualTo(1);
            assertThat(sql.sql("SELECT max(position) FROM public.seen")
                            .query(Long.class)
                            .single())
                    .isEqualTo(last);
        } finally {
            processor.shutdown().get(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void aProcessorWaitsForTheDatabaseAndGoesOnAtOnce() throws Exception {
        var heard = ConcurrentHashMap.<UfoEvent>newKeySet();
        try (var pool = DATABASE.pool(1)) {
            pool.setConnectionTimeout(250);
            var processors = new Processors(store.engine(), pool);
            var processor = hearing(processors, "cut off", heard);
            processor.start().get(5, TimeUnit.SECONDS);
            var before = signedUp("Before");
            var _ = append(before, Companions.NONE);
            await().atMost(20, TimeUnit.SECONDS).until(() -> heard.contains(before));

            try (var taken = pool.getConnection()) {
                awaitRefusal(pool);
                awaitRefusal(pool);
                assertThat(processor.isError()).isFalse();
                assertThat(taken.isValid(5)).isTrue();
            }

            var after = signedUp("After");
            var _ = append(after, Companions.NONE);
            await().atMost(20, TimeUnit.SECONDS).until(() -> heard.contains(after));
            processor.shutdown().get(5, TimeUnit.SECONDS);
        }
    }

    @Test
    void aProcessorIsShutDownThoughTheDatabaseIsAway() throws Exception {
        try (var pool = DATABASE.pool(1)) {
            pool.setConnectionTimeout(250);
            var processors = new Processors(store.engine(), pool);
            var processor = hearing(processors, "cut off for good", new HashSet<>());
            processor.start().get(5, TimeUnit.SECONDS);

            try (var taken = pool.getConnection()) {
                awaitRefusal(pool);
                processors.stopWaiting();

                assertThat(processor.shutdown()).succeedsWithin(Duration.ofSeconds(20));
                assertThat(taken.isValid(5)).isTrue();
            }
        }
    }

    private static PooledStreamingEventProcessor hearing(Processors processors, String name, Set<UfoEvent> heard) {
        var component = Processors.handling(Set.of(UserSignedUp.class), (message, _) -> {
            heard.add(store.codec().decode(message));
            return MessageStream.empty();
        });
        return processors.processor(name, 100, component, new PacedWorker(name, Duration.ZERO, () -> false));
    }

    /** Waits until somebody has waited for a connection of the pool, which has none, for as long as one may. */
    private static void awaitRefusal(HikariDataSource pool) {
        var waiting = pool.getHikariPoolMXBean();
        for (var none : List.of(false, true)) {
            await().atMost(20, TimeUnit.SECONDS)
                    .pollInterval(10, TimeUnit.MILLISECONDS)
                    .until(() -> none == (waiting.getThreadsAwaitingConnection() == 0));
        }
    }

    private static int seen(UserSignedUp event) {
        return sql.sql("SELECT count(*) FROM public.seen WHERE user_id = ?")
                .param(event.userId().toString())
                .query(Integer.class)
                .single();
    }

    private static UserSignedUp signedUp(String name) {
        var id = UUID.randomUUID();
        return new UserSignedUp(
                new UserId(id),
                "lookup-" + id,
                new PersonalText(id, name + "@example.org"),
                new PersonalText(id, name),
                Instant.parse("2026-01-02T03:04:05.678901Z"));
    }

    private static long append(UfoEvent event, Companions companions) throws Exception {
        var position = new AtomicLong();
        var unit = axon.getComponent(UnitOfWorkFactory.class).create();
        unit.runOnInvocation(context -> {
            var _ = context.putResource(Companions.KEY, companions);
            axon.getComponent(EventStore.class).transaction(context).appendEvent(message(event));
        });
        unit.runOnAfterCommit(
                context -> position.set(AppendedPosition.of(context).orElseThrow()));
        var _ = unit.execute().get(5, TimeUnit.SECONDS);
        return position.get();
    }

    private static EventMessage message(UfoEvent event) {
        return new GenericEventMessage(
                UUID.randomUUID().toString(),
                CatalogTypeResolver.typeOf(event.getClass()),
                event,
                Map.of(),
                event.at());
    }

    private static List<UfoEvent> source(UserSignedUp event) throws Exception {
        var criteria = EventCriteria.havingTags("user", event.userId().toString());
        return store.engine()
                .source(SourcingCondition.conditionFor(criteria), null)
                .reduce(
                        List.<UfoEvent>of(),
                        (found, entry) -> entry.message().payload() instanceof UfoEvent read
                                ? Stream.concat(found.stream(), Stream.of(read)).toList()
                                : found)
                .get(5, TimeUnit.SECONDS);
    }
}
