package dev.ufo.rover.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PilotEnvironmentTest {
    private static final Map<String, String> ROVER = Map.of(
            "PATH",
            "/bin",
            "LC_ALL",
            "C",
            "ANTHROPIC_API_KEY",
            "key",
            "DATABASE_URL",
            "url",
            "UFO_ENROLLMENT_CODE",
            "code");

    @Test
    void passesEverythingButTheEnrollmentCode() {
        assertThat(passed(PilotEnvironment.WHOLE)).containsOnly("PATH", "LC_ALL", "ANTHROPIC_API_KEY", "DATABASE_URL");
    }

    @Test
    void passesWhatIsNamedAndWhatProgramsNeed() {
        assertThat(passed(new PilotEnvironment(List.of("ANTHROPIC_*", "UFO_ENROLLMENT_CODE"))))
                .containsOnly("PATH", "LC_ALL", "ANTHROPIC_API_KEY");
        assertThat(passed(new PilotEnvironment(List.of("DATABASE_URL"))))
                .containsOnly("PATH", "LC_ALL", "DATABASE_URL");
    }

    private static Set<String> passed(PilotEnvironment environment) {
        var variables = new HashMap<>(ROVER);
        environment.applyTo(variables);
        return variables.keySet();
    }
}
