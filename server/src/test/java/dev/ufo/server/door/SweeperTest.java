package dev.ufo.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.store.testing.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

class SweeperTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated(dev.ufo.server.database.Schemas::migrate);

    private JdbcClient jdbc;

    @BeforeEach
    void connect() {
        jdbc = JdbcClient.create(DATABASE.dataSource());
    }

    @Test
    void throwsAwayWhatHasHadItsDayAndNothingElse() {
        write("""
                INSERT INTO store.credentials (kind, lookup, subject, expires_at)
                SELECT kind, decode(lookup, 'hex'), gen_random_uuid(), now() + days * interval '1 day'
                FROM (VALUES ('session', '01', -1), ('session', '02', 1), ('access_token', '03', -1),
                    ('access_token', '04', 1), ('enrollment_code', '05', -1), ('password', '06', NULL))
                    AS rows (kind, lookup, days)
                """);
        write("""
                INSERT INTO views.credential_uses (id, used_at)
                VALUES ('00000000-0000-4000-8000-000000000001', now() - interval '31 days'),
                    ('00000000-0000-4000-8000-000000000002', now() - interval '31 days'),
                    ('00000000-0000-4000-8000-000000000003', now())
                """);
        write("""
                INSERT INTO views.access_tokens (id, user_id, name, scopes, expires_at, created_at, position)
                VALUES ('00000000-0000-4000-8000-000000000002', gen_random_uuid(), 'ci', '{read}', now(), now(), 1)
                """);
        write("""
                INSERT INTO views.idempotent_calls (lookup, call_id, request_hash, running_until, expires_at)
                VALUES ('\\x01', gen_random_uuid(), '\\x01', now(), now() - interval '1 second'),
                    ('\\x02', gen_random_uuid(), '\\x02', now(), now() + interval '1 hour')
                """);

        new Sweeper(jdbc).sweep();

        assertThat(read("SELECT encode(lookup, 'hex') FROM store.credentials ORDER BY lookup"))
                .containsExactly("02", "04", "05", "06");
        assertThat(read("SELECT right(id::text, 1) FROM views.credential_uses ORDER BY id"))
                .containsExactly("2", "3");
        assertThat(read("SELECT encode(lookup, 'hex') FROM views.idempotent_calls"))
                .containsExactly("02");
    }

    private void write(String sql) {
        assertThat(jdbc.sql(sql).update()).isPositive();
    }

    private List<String> read(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
