package dev.ufo.rover.pilot;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which of the rover's variables a pilot gets.
 *
 * @param passed names, or beginnings of names with a star at the end; if there are none, every variable is passed
 */
public record PilotEnvironment(List<String> passed) {
    /** Every variable but the enrollment code, which is a key to the fleet and of no use to a pilot. */
    public static final PilotEnvironment WHOLE = new PilotEnvironment(List.of());

    private static final String ENROLLMENT_CODE = "UFO_ENROLLMENT_CODE";
    /** What programs in general need. */
    private static final Set<String> ALWAYS =
            Set.of("PATH", "HOME", "USER", "LOGNAME", "SHELL", "TERM", "TZ", "TMPDIR", "LANG", "LANGUAGE");

    public PilotEnvironment {
        passed = List.copyOf(passed);
    }

    /** Takes the others out. */
    void applyTo(Map<String, String> environment) {
        environment.remove(ENROLLMENT_CODE);
        if (!passed.isEmpty()) {
            environment
                    .keySet()
                    .removeIf(name -> !ALWAYS.contains(name)
                            && !name.startsWith("LC_")
                            && passed.stream().noneMatch(pattern -> fits(name, pattern)));
        }
    }

    private static boolean fits(String name, String pattern) {
        return pattern.endsWith("*")
                ? name.startsWith(pattern.substring(0, pattern.length() - 1))
                : name.equals(pattern);
    }
}
