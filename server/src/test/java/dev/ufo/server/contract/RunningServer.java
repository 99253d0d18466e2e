package dev.ufo.server.contract;

import dev.ufo.server.UfoServer;
import dev.ufo.store.testing.TestDatabase;
import java.net.URI;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The whole server in this process, on a port and a database of its own; one for all contract tests of this JVM, which
 * keep apart by using fleets of their own. It ends with the JVM.
 */
final class RunningServer {
    /** So short that a claim which finds nothing does not hold up a test. */
    private static final String LONG_POLL_SECONDS = "0.3";

    private final TestDatabase database;
    private final ConfigurableApplicationContext context;

    private RunningServer() {
        this.database = TestDatabase.migrated().open();
        this.context = UfoServer.application(Map.of(
                        "DATABASE_URL",
                        database.url(),
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

    private static final class Shared {
        static final RunningServer SERVER = new RunningServer();
    }

    /** The one of this JVM, started by the first who asks. */
    static RunningServer shared() {
        return Shared.SERVER;
    }

    /** Where it listens. */
    URI address() {
        return URI.create(
                "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
    }

    /** A part of its inside, for what cannot be seen from outside. */
    <T> T part(Class<T> type) {
        return context.getBean(type);
    }

    /** Its database, for what cannot be seen from outside. */
    TestDatabase database() {
        return database;
    }
}
