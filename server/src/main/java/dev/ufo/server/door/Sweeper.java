package dev.ufo.server.door;

import dev.ufo.sql.SqlFiles;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Throws away what has had its day: ended sessions and tokens, when they were used, and answered calls. Nothing of it is good
 * for anything any more, so it hurries nowhere: some rows every ten minutes, in every server.
 */
@Component
class Sweeper implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Sweeper.class);
    private static final int MINUTES = 10;
    private static final List<String> STATEMENTS = Stream.of("credentials", "uses", "calls")
            .map(name -> SqlFiles.of(Sweeper.class, name))
            .toList();

    private final JdbcClient jdbc;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("ufo-sweeper").factory());
    private volatile boolean running;

    Sweeper(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void start() {
        running = true;
        var _ = clock.scheduleWithFixedDelay(this::sweepAgain, MINUTES, MINUTES, TimeUnit.MINUTES);
    }

    @Override
    public void stop() {
        running = false;
        clock.shutdownNow();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void sweepAgain() {
        try {
            sweep();
        } catch (RuntimeException fault) {
            log.atWarn()
                    .setCause(fault)
                    .log("what has had its day could not be thrown away; the next time tries again");
        }
    }

    /** Once. */
    void sweep() {
        STATEMENTS.forEach(statement -> {
            var _ = jdbc.sql(statement).update();
        });
    }
}
