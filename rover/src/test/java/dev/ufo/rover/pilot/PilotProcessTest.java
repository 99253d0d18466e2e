package dev.ufo.rover.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PilotProcessTest {
    @TempDir
    Path directory;

    /** As when the server is slow and the pilot has ended: its last lines are in the pipe, the answer among them. */
    @Test
    void readsToTheEndHoweverLongTheListenerTakes() throws Exception {
        var listener = new SlowListener();
        var start = new PilotProcess.Start(
                Path.of("/bin/sh"),
                new PilotCommand(List.of("-c", "echo one; echo two"), Optional.empty()),
                directory,
                PilotEnvironment.WHOLE,
                directory + ":");
        var pilot = PilotProcess.start(start, listener);
        var awaiting = Thread.ofVirtual().start(() -> {
            try {
                assertThat(pilot.await()).isZero();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        assertThat(awaiting.join(Duration.ofSeconds(8))).isFalse();
        listener.slow.countDown();
        assertThat(awaiting.join(Duration.ofSeconds(30))).isTrue();
        assertThat(listener.lines).containsExactly("one", "two");
    }

    private static final class SlowListener implements PilotProcess.Listener {
        private final CountDownLatch slow = new CountDownLatch(1);
        private final List<String> lines = new ArrayList<>();

        @Override
        public void line(String line, boolean cut) throws InterruptedException {
            slow.await();
            lines.add(line);
        }

        @Override
        public void complaint(String lines) {
            assertThat(lines).isEmpty();
        }
    }
}
