package dev.ufo.rover.scripted;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One start of the scripted pilot.
 *
 * @param kind    {@code claude} or {@code codex}
 * @param prompt  the whole prompt
 * @param session to resume, empty for a fresh one
 * @param script  what to play: a recorded stream or a mode
 * @param pause   between two lines
 */
record Invocation(String kind, String prompt, Optional<String> session, String script, Duration pause) {
    /** Names the script for every start, unless the prompt does. */
    static final String SCRIPT_VARIABLE = "UFO_SCRIPTED_PILOT";

    /** Milliseconds between two lines, unless the prompt says otherwise. */
    static final String PAUSE_VARIABLE = "UFO_SCRIPTED_PAUSE_MILLIS";

    private static final Pattern SCRIPT = Pattern.compile("scripted:([a-z0-9-]+)");
    private static final Pattern PAUSE = Pattern.compile("pause:(\\d{1,6})");

    /**
     * Reads the arguments as the real programs do.
     *
     * @param input read only if the arguments say that the prompt comes from there
     */
    static Invocation of(String kind, List<String> arguments, Map<String, String> environment, InputStream input)
            throws IOException {
        var argument = kind.equals("claude") ? claudePrompt(arguments) : codexPrompt(arguments);
        var prompt = argument.isPresent() ? argument.get() : read(input);
        var session = after(arguments, kind.equals("claude") ? "--resume" : "resume");
        var script = last(SCRIPT, prompt).or(() -> Optional.ofNullable(environment.get(SCRIPT_VARIABLE)));
        var pause = last(PAUSE, prompt).or(() -> Optional.ofNullable(environment.get(PAUSE_VARIABLE)));
        return new Invocation(
                kind,
                prompt,
                session,
                script.filter(name -> !name.isBlank()).orElse("work"),
                Duration.ofMillis(Long.parseLong(pause.orElse("0"))));
    }

    /** What is asked, on one line. */
    String request() {
        return prompt.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Optional<String> claudePrompt(List<String> arguments) {
        return after(arguments, "-p").filter(next -> !next.startsWith("--"));
    }

    private static Optional<String> codexPrompt(List<String> arguments) {
        return Optional.of(arguments.getLast()).filter(last -> !last.equals("-"));
    }

    private static Optional<String> after(List<String> arguments, String name) {
        var at = arguments.indexOf(name);
        return at < 0 || at + 1 == arguments.size() ? Optional.empty() : Optional.of(arguments.get(at + 1));
    }

    /** The last one counts: a prompt may repeat an older conversation before it. */
    private static Optional<String> last(Pattern pattern, String prompt) {
        return pattern.matcher(prompt).results().reduce((_, later) -> later).map((MatchResult found) -> found.group(1));
    }

    private static String read(InputStream input) throws IOException {
        return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    }
}
