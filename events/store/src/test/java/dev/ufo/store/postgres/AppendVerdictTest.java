package dev.ufo.store.postgres;

import static dev.ufo.store.postgres.EngineFixture.append;
import static dev.ufo.store.postgres.EngineFixture.aside;
import static dev.ufo.store.postgres.EngineFixture.event;
import static dev.ufo.store.postgres.EngineFixture.get;
import static dev.ufo.store.postgres.EngineFixture.unless;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.awaitility.Awaitility.await;

import dev.ufo.store.Append;
import dev.ufo.store.AppendedEvent;
import dev.ufo.store.Blob;
import dev.ufo.store.Companions;
import dev.ufo.store.CredentialChange;
import dev.ufo.store.credentials.Blobs;
import dev.ufo.store.credentials.Credentials;
import dev.ufo.store.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every append gets its own answer, whatever it shares a transaction with. */
class AppendVerdictTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    private static PostgresEventStorageEngine engine;

    @BeforeAll
    static void open() {
        engine = new PostgresEventStorageEngine(DATABASE.dataSource(), new TextPayloads());
    }

    @AfterAll
    static void close() {
        engine.close();
    }

    @Test
    void aConflictAndABadRowDoNotFailTheirNeighbours() throws Exception {
        var taken = get(append(engine, AppendCondition.none(), event("claimed", "first", "run=taken")));
        try (var connection = DATABASE.dataSource().getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThat(statement.execute("SELECT position FROM store.head FOR UPDATE"))
                    .isTrue();
            // The first takes the writer and waits for the head; the others gather into one batch behind it.
            var first = aside(() -> append(engine, AppendCondition.none(), event("noted", "a", "run=a")));
            await().atMost(10, TimeUnit.SECONDS).until(AppendVerdictTest::someoneWaitsForTheHead);
            var fine = append(engine, unless("run=b", 0), event("noted", "b", "run=b"));
            var conflict = append(engine, unless("run=taken", taken - 1), event("noted", "c", "run=taken"));
            var bad = append(engine, AppendCondition.none(), event("noted", "nul \0 in it", "run=d"));
            var winner = append(engine, unless("run=e", 0), event("claimed", "e", "run=e"));
            var loser = append(engine, unless("run=e", 0), event("claimed", "f", "run=e"));
            var last = append(engine, AppendCondition.none(), event("noted", "g", "run=g"), event("noted", "h"));
            connection.commit();

            assertThat(get(first)).isEqualTo(taken + 1);
            assertThat(List.of(get(fine), get(winner))).allMatch(position -> position > taken + 1);
            assertThat(get(last)).isBetween(taken + 4, taken + 5);
            rejected(() -> get(conflict));
            rejected(() -> get(loser));
            assertThatThrownBy(() -> get(bad)).hasCauseInstanceOf(IllegalStateException.class);
        }
        assertThat(sql("SELECT max(position) - count(*) FROM store.events")).isZero();
    }

    @Test
    void appendsThatComeTogetherShareACommitAndAreDecidedEachByItself() throws Exception {
        var taken = get(append(engine, AppendCondition.none(), event("claimed", "first", "run=together")));

        var outcomes = engine.appendAll(List.of(
                new Append(unless("run=t1", 0), List.of(event("claimed", "t1", "run=t1"))),
                new Append(unless("run=together", taken - 1), List.of(event("claimed", "t2", "run=together"))),
                new Append(unless("run=t3", 0), List.of(event("claimed", "t3", "run=t3")))));

        assertThat(get(outcomes.getFirst())).isEqualTo(taken + 1);
        rejected(() -> get(outcomes.get(1)));
        assertThat(get(outcomes.getLast())).isEqualTo(taken + 2);
        assertThat(sql("SELECT count(DISTINCT xmin::text) FROM store.events WHERE position > " + taken))
                .isOne();
    }

    @Test
    void companionsAreWrittenIfAndOnlyIfTheirAppendIsAccepted() throws Exception {
        var subject = UUID.randomUUID();
        var lookup = new byte[] {4, 2};
        var blob = Blob.of("kept");
        var lost = Blob.of("lost");
        var credentials = new Credentials(DATABASE.dataSource());
        var blobs = new Blobs(DATABASE.dataSource());
        var add = new CredentialChange.Add("password", lookup, subject, null, "hash", null, null);

        var position = get(append(
                engine,
                unless("user=1", 0),
                new Companions(List.of(add), List.of(blob)),
                event("signed_up", "x", "user=1")));
        assertThat(credentials.find("password", lookup)).isPresent();
        assertThat(blobs.get(blob.hash())).isPresent();

        var other = new CredentialChange.Add("password", new byte[] {4, 3}, subject, null, "hash", null, null);
        var refused = append(
                engine,
                unless("user=1", 0),
                new Companions(List.of(other), List.of(lost)),
                event("signed_up", "y", "user=1"));
        rejected(() -> get(refused));
        assertThat(credentials.find("password", other.lookup())).isEmpty();
        assertThat(blobs.get(lost.hash())).isEmpty();

        var again = append(
                engine,
                AppendCondition.none(),
                new Companions(List.of(add), List.of()),
                event("signed_up", "z", "user=2"));
        rejected(() -> get(again));
        assertThat(sql("SELECT count(*) FROM store.event_tags WHERE tag = 'user=2'"))
                .isZero();

        var change = append(
                engine,
                unless("user=1", position),
                new Companions(List.of(new CredentialChange.RemoveAll("password", subject), add), List.of()),
                event("password_changed", "x", "user=1"));
        assertThat(get(change)).isGreaterThan(position);
        assertThat(credentials.ofSubject("password", subject)).hasSize(1);
    }

    @Test
    void theCredentialsOfAFleetEndTogether() throws Exception {
        var credentials = new Credentials(DATABASE.dataSource());
        var fleet = UUID.randomUUID();
        var other = UUID.randomUUID();
        for (var kept : List.of(
                new CredentialChange.Add("token", new byte[] {7, 1}, UUID.randomUUID(), fleet, null, null, null),
                new CredentialChange.Add("token", new byte[] {7, 2}, UUID.randomUUID(), fleet, null, null, null),
                new CredentialChange.Add("token", new byte[] {7, 3}, UUID.randomUUID(), other, null, null, null),
                new CredentialChange.Add("code", new byte[] {7, 4}, UUID.randomUUID(), fleet, null, null, null))) {
            assertThat(credentials.add(kept)).isTrue();
        }

        var _ = get(append(
                engine,
                AppendCondition.none(),
                new Companions(List.of(new CredentialChange.RemoveFleet("token", fleet)), List.of()),
                event("ended", "x", "fleet=1")));

        assertThat(credentials.find("token", new byte[] {7, 1})).isEmpty();
        assertThat(credentials.find("token", new byte[] {7, 2})).isEmpty();
        assertThat(credentials.find("token", new byte[] {7, 3})).isPresent();
        assertThat(credentials.find("code", new byte[] {7, 4})).isPresent();
    }

    @Test
    void listenersHearOfWhatWasCommittedAndWhere() throws Exception {
        var heard = new ConcurrentLinkedQueue<AppendedEvent>();
        engine.onAppend(heard::addAll);
        var last = get(
                append(engine, AppendCondition.none(), event("noted", "one", "run=l"), event("noted", "two", "run=l")));

        await().atMost(10, TimeUnit.SECONDS).until(() -> heard.size() >= 2);
        assertThat(heard)
                .filteredOn(event -> event.tags().contains(TagText.parse("run=l")))
                .extracting(AppendedEvent::position, AppendedEvent::payload)
                .containsExactly(tuple(last - 1, "one"), tuple(last, "two"));
    }

    @Test
    void theLogCannotBeChanged() throws Exception {
        var _ = get(append(engine, AppendCondition.none(), event("noted", "for ever")));
        var jdbc = JdbcClient.create(DATABASE.dataSource());
        for (var statement : List.of(
                "UPDATE store.events SET name = 'other'", "DELETE FROM store.events", "TRUNCATE store.events")) {
            assertThatThrownBy(() -> jdbc.sql(statement).update()).hasMessageContaining("append only");
        }
    }

    private static void rejected(ThrowingCallable call) {
        assertThatThrownBy(call).hasCauseInstanceOf(AppendEventsTransactionRejectedException.class);
    }

    private static boolean someoneWaitsForTheHead() {
        return sql("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'"
                        + " AND query LIKE '%append_batch%' AND datname = current_database()")
                > 0;
    }

    private static long sql(String query) {
        return JdbcClient.create(DATABASE.dataSource())
                .sql(query)
                .query(Long.class)
                .single();
    }
}
