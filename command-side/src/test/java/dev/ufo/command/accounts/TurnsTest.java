package dev.ufo.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ufo.door.UnavailableException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private final CountDownLatch working = new CountDownLatch(1);
    private final CountDownLatch done = new CountDownLatch(1);

    @Test
    void whoeverComesWhenAllPlacesAreTakenIsToldToComeAgain() throws Exception {
        Turns turns = new Turns(1, 0, Duration.ofMinutes(1));
        CompletableFuture<String> first = occupy(turns);

        assertThatThrownBy(() -> turns.take(() -> "never"))
                .isInstanceOfSatisfying(
                        UnavailableException.class,
                        refused -> assertThat(refused.retryAfter()).isPositive());

        done.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("worked");
        assertThat(turns.take(() -> "again")).isEqualTo("again");
    }

    @Test
    void nobodyWaitsForEver() throws Exception {
        Turns turns = new Turns(1, 1, Duration.ofMillis(1));
        CompletableFuture<String> first = occupy(turns);

        assertThatThrownBy(() -> turns.take(() -> "never")).isInstanceOf(UnavailableException.class);

        done.countDown();
        assertThat(first.get(10, TimeUnit.SECONDS)).isEqualTo("worked");
    }

    @Test
    void aFaultGivesTheTurnBack() {
        Turns turns = new Turns(1, 0, Duration.ofMillis(1));
        assertThatThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("broken");
                }))
                .hasMessage("broken");

        assertThat(turns.take(() -> "next")).isEqualTo("next");
    }

    private CompletableFuture<String> occupy(Turns turns) throws InterruptedException {
        CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> turns.take(() -> {
            working.countDown();
            await(done);
            return "worked";
        }));
        await(working);
        return first;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
