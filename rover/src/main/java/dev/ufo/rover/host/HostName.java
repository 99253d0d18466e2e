package dev.ufo.rover.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** A name for a rover whose user gave none. */
public final class HostName {
    private static final String FALLBACK = "rover";

    private HostName() {}

    /**
     * What {@code hostname} prints (or {@code rover}), a dash, and five hex digits of the clock.
     *
     * @param nanos any count of nanoseconds; its low bits tell two rovers of a host apart
     */
    public static String suggestion(long nanos) {
        return "%s-%05x".formatted(hostname(), nanos & 0xfffff);
    }

    private static String hostname() {
        try {
            var process = new ProcessBuilder("hostname")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            var name = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return process.waitFor(5, TimeUnit.SECONDS) && !name.isEmpty() ? name : FALLBACK;
        } catch (IOException _) {
            return FALLBACK; // Containers often have no such program.
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return FALLBACK;
        }
    }
}
