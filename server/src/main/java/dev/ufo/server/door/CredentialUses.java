package dev.ufo.server.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ufo.sql.SqlFiles;
import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Notes when sessions and tokens are used, each once a minute at most, so that a busy one costs no write a call. */
final class CredentialUses {
    private static final String NOTE = SqlFiles.of(CredentialUses.class, "note");
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int REMEMBERED = 100_000;

    private final JdbcClient jdbc;
    private final Cache<UUID, Boolean> noted = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(MINUTE)
            .build();

    CredentialUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** It is used now. */
    void note(UUID id) {
        if (noted.asMap().putIfAbsent(id, true) == null) {
            var _ = jdbc.sql(NOTE).param("id", id).update();
        }
    }
}
