package dev.ufo.server.health;

import dev.ufo.door.UnavailableException;
import java.time.Duration;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whether calls can be served now: for balancers, which should pass by a server that has lost its database. */
@RestController
class ReadinessEndpoint {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final JdbcClient jdbc;

    ReadinessEndpoint(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What it says: always the same, if it can say it. */
    record Readiness(String status) {}

    @GetMapping("/readyz")
    Readiness ready() {
        try {
            var _ = jdbc.sql("SELECT 1").query(Integer.class).single();
            return new Readiness("ready");
        } catch (DataAccessException away) {
            throw new UnavailableException("the database does not answer", RETRY_AFTER, away);
        }
    }
}
