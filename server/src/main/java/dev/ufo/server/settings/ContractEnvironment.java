package dev.ufo.server.settings;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the environment variables of the wire contract (section 6) into settings. It is tolerant as the contract asks: an
 * unset, blank or unreadable value leaves the default.
 */
public final class ContractEnvironment {
    private static final Set<String> ON = Set.of("1", "true", "yes", "on");

    private ContractEnvironment() {}

    /** The settings that these variables name; those that name nothing are left out. */
    public static Map<String, Object> settings(Map<String, String> environment) {
        Map<String, Object> settings = new HashMap<>();
        text(environment, "DATABASE_URL").ifPresent(url -> settings.put("ufo.database.url", url));
        text(environment, "UFO_OUTPOST").ifPresent(path -> settings.put("ufo.database.outpost", path));
        text(environment, "UFO_RUN_LEASE_SECONDS")
                .flatMap(ContractEnvironment::seconds)
                .ifPresent(lease -> settings.put("ufo.runs.lease", lease));
        text(environment, "UFO_LONGPOLL_SECONDS")
                .flatMap(ContractEnvironment::seconds)
                .ifPresent(wait -> settings.put("ufo.runs.long-poll", wait));
        text(environment, "UFO_SECURE_COOKIES")
                .ifPresent(flag -> settings.put("ufo.door.secure-cookies", ON.contains(flag.toLowerCase(Locale.ROOT))));
        text(environment, "UFO_WEB_ORIGIN").ifPresent(origins -> settings.put("ufo.door.web-origins", origins));
        text(environment, "UFO_API_ADDR").ifPresent(address -> {
            ListenAddress listen = ListenAddress.parse(address);
            settings.put("server.port", listen.port());
            listen.host().ifPresent(host -> settings.put("server.address", host));
        });
        return settings;
    }

    private static Optional<String> text(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static Optional<Duration> seconds(String text) {
        try {
            BigDecimal seconds = new BigDecimal(text);
            boolean usable = seconds.signum() > 0 && seconds.compareTo(BigDecimal.valueOf(86_400)) <= 0;
            return usable
                    ? Optional.of(Duration.ofMillis(seconds.movePointRight(3).longValue()))
                    : Optional.empty();
        } catch (NumberFormatException notANumber) {
            return Optional.empty();
        }
    }
}
