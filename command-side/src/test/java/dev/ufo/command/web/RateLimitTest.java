package dev.ufo.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.door.TooManyCallsException;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Clock clock = new Clock();
    private final RateLimit limit = new RateLimit(new Rate(3, MINUTE.multipliedBy(3)), clock);

    @Test
    void stopsOneCallerAndNoOther() {
        for (int call = 0; call < 3; call++) {
            limit.count("ada");
        }

        assertThatThrownBy(() -> limit.count("ada"))
                .isInstanceOfSatisfying(
                        TooManyCallsException.class,
                        tooMany -> assertThat(tooMany.retryAfter()).isBetween(MINUTE, MINUTE.plusSeconds(2)));
        limit.count("eve");
    }

    @Test
    void letsOneInAgainAfterItsShareOfTheTime() {
        for (int call = 0; call < 3; call++) {
            limit.count("ada");
        }
        clock.pass(MINUTE);

        limit.count("ada");
        assertThatThrownBy(() -> limit.count("ada")).isInstanceOf(TooManyCallsException.class);
    }

    @Test
    void countsRefusalsAlone() {
        for (int call = 0; call < 100; call++) {
            assertThat(limit.countRefusals("ada", () -> "right")).isEqualTo("right");
        }
        for (int call = 0; call < 3; call++) {
            assertThatThrownBy(() -> limit.countRefusals("ada", RateLimitTest::wrong))
                    .isInstanceOf(RefusedException.class);
        }

        assertThatThrownBy(() -> limit.countRefusals("ada", () -> "right")).isInstanceOf(TooManyCallsException.class);
    }

    @Test
    void aFaultIsNobodysFault() {
        for (int call = 0; call < 10; call++) {
            assertThatThrownBy(() -> limit.countRefusals("ada", () -> {
                        throw new IllegalStateException("broken");
                    }))
                    .hasMessage("broken");
        }

        assertThat(limit.countRefusals("ada", () -> "right")).isEqualTo("right");
    }

    @Test
    void manyAtOnceAreNoWayRound() {
        assertThatThrownBy(() -> nested(4)).isInstanceOf(TooManyCallsException.class);
        assertThat(nested(3)).isEqualTo("innermost");
    }

    @Test
    void offCountsNothing() {
        RateLimit off = new RateLimit(Rate.OFF, clock);
        for (int call = 0; call < 1_000; call++) {
            off.count("ada");
            assertThatThrownBy(() -> off.countRefusals("ada", RateLimitTest::wrong))
                    .isInstanceOf(RefusedException.class);
        }
    }

    private static String wrong() {
        throw new RefusedException(Refusal.unauthenticated("wrong"));
    }

    private String nested(int depth) {
        return limit.countRefusals("ada", () -> depth == 1 ? "innermost" : nested(depth - 1));
    }

    private static final class Clock implements TimeMeter {
        private final AtomicLong nanos = new AtomicLong();

        void pass(Duration time) {
            nanos.addAndGet(time.toNanos());
        }

        @Override
        public long currentTimeNanos() {
            return nanos.get();
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
