package dev.ufo.rover.scripted;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The recorded streams of the real programs, and how each of those runs ended. */
final class Recordings {
    /** Ends by SIGTERM instead of an exit code. */
    static final int BY_SIGNAL = -1;

    /** Does not end by itself. */
    static final int NEVER = -2;

    private static final Map<String, Integer> ENDS = Map.ofEntries(
            Map.entry("claude/06-not-logged-in", 1),
            Map.entry("claude/07-rate-limit-retries-then-error", 1),
            Map.entry("claude/09-prompt-too-long", 1),
            Map.entry("claude/10-resume-unknown-session", 1),
            Map.entry("claude/12-killed-by-sigterm-no-result", 143),
            Map.entry("claude/13-max-turns", 1),
            Map.entry("codex/04-auth-401", 1),
            Map.entry("codex/05-rate-limit-429", 1),
            Map.entry("codex/06-usage-limit", 1),
            Map.entry("codex/07-stream-lost-after-text", 1),
            Map.entry("codex/09-cut-off-by-signal", BY_SIGNAL),
            Map.entry("codex/12-waiting-for-network-never-ends", NEVER));

    private Recordings() {}

    /** The lines of a stream, or nothing if there is none of that name. */
    static Optional<List<String>> lines(String kind, String name) throws IOException {
        try (var stream = Recordings.class.getResourceAsStream(kind + "/" + name + ".jsonl")) {
            if (stream == null) {
                return Optional.empty();
            }
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            var lines = Arrays.asList(text.split("\n", -1));
            return Optional.of(lines.getLast().isEmpty() ? lines.subList(0, lines.size() - 1) : lines);
        }
    }

    /** The exit code of a stream's run, or one of the constants. */
    static int end(String kind, String name) {
        return ENDS.getOrDefault(kind + "/" + name, 0);
    }
}
