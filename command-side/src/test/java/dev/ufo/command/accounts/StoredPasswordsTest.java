package dev.ufo.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.testing.LogOnPostgres;
import dev.ufo.ids.UserId;
import dev.ufo.store.CredentialChange;
import dev.ufo.store.credentials.Credentials;
import dev.ufo.store.credentials.SecretHashes;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is kept of passwords and sessions, on a real database. */
class StoredPasswordsTest {
    private static LogOnPostgres log;

    private final UserId ada = new UserId(UUID.randomUUID());
    private final String email = ada + "@example.test";
    private final SecretHashes hashes = new SecretHashes(log.dataSource());
    private final StoredPasswords passwords = new StoredPasswords(log.jdbc(), hashes);
    private final StoredSessions sessions = new StoredSessions(log.jdbc());

    @BeforeAll
    static void open() {
        log = new LogOnPostgres();
    }

    @AfterAll
    static void close() {
        log.close();
    }

    @Test
    void isFoundByEmailAndByPerson() {
        keep("old");

        assertThat(passwords.of(email))
                .get()
                .extracting(StoredPassword::userId, StoredPassword::hash)
                .containsExactly(ada, "old");
        assertThat(passwords.of(ada)).get().extracting(StoredPassword::hash).isEqualTo("old");
        assertThat(passwords.of("nobody-" + email)).isEmpty();
    }

    @Test
    void anOutdatedHashIsReplacedUnlessThePasswordWasChanged() {
        keep("old");
        StoredPassword known = passwords.of(email).orElseThrow();

        assertThat(passwords.replace(known, "new").hash()).isEqualTo("new");
        assertThat(passwords.of(ada)).get().extracting(StoredPassword::hash).isEqualTo("new");

        var _ = passwords.replace(known, "newer");
        assertThat(passwords.of(ada)).get().extracting(StoredPassword::hash).isEqualTo("new");
    }

    @Test
    void aSessionBeginsOnlyWithThePasswordOfNow() {
        keep("old");
        StoredPassword proven = passwords.of(email).orElseThrow();
        NewSession first = NewSession.begin(ada, "Lynx", "first" + ada, Instant.now());
        NewSession second = NewSession.begin(ada, "Lynx", "second" + ada, Instant.now());

        assertThat(sessions.begin(first, proven)).isTrue();
        StoredPassword changed = passwords.replace(proven, "new");

        assertThat(sessions.begin(second, proven)).isFalse();
        assertThat(sessions.begin(second, changed)).isTrue();
        assertThat(log.jdbc()
                        .sql("SELECT count(*) FROM store.credentials WHERE kind = 'session' AND subject = :ada "
                                + "AND hint = 'Lynx' AND expires_at > now() + interval '29 days'")
                        .param("ada", ada.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aChangeUnderWayIsWaitedFor() throws Exception {
        keep("old");
        StoredPassword proven = passwords.of(email).orElseThrow();
        NewSession late = NewSession.begin(ada, "Lynx", "late" + ada, Instant.now());

        try (var connection = log.dataSource().getConnection();
                var change = connection.createStatement();
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            connection.setAutoCommit(false);
            assertThat(change.executeUpdate(
                            "UPDATE store.credentials SET secret = 'new' WHERE kind = 'password' AND subject = '" + ada
                                    + "'"))
                    .isOne();
            var begun = executor.submit(() -> sessions.begin(late, proven));
            Awaitility.await("the log-in to wait")
                    .atMost(Duration.ofSeconds(10))
                    .until(() -> log.jdbc()
                                    .sql("SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' "
                                            + "AND query LIKE '%FOR SHARE OF password%' AND pid <> pg_backend_pid()")
                                    .query(Integer.class)
                                    .single()
                            == 1);
            connection.commit();

            assertThat(begun.get()).isFalse();
        }
    }

    private void keep(String hash) {
        byte[] lookup = hashes.ofEmail(email);
        assertThat(new Credentials(log.dataSource())
                        .add(new CredentialChange.Add(Passwords.KIND, lookup, ada.value(), null, hash, null, null)))
                .isTrue();
    }
}
