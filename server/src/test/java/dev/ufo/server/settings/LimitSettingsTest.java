package dev.ufo.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ufo.command.web.Rate;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class LimitSettingsTest {
    @Test
    void theDefaults() {
        assertThat(bind(Map.of()))
                .isEqualTo(new LimitSettings(
                        new Rate(10, Duration.ofMinutes(15)),
                        new Rate(100, Duration.ofMinutes(15)),
                        new Rate(100, Duration.ofHours(1)),
                        new Rate(100, Duration.ofMinutes(15)),
                        0));
    }

    @Test
    void everySettingHasItsName() {
        assertThat(bind(Map.of(
                        "ufo.limits.wrong-passwords-per-account", "1/1s",
                        "ufo.limits.wrong-log-ins-per-address", "2/2m",
                        "ufo.limits.sign-ups-per-address", "off",
                        "ufo.limits.wrong-codes-per-address", "4/4d",
                        "ufo.limits.trusted-proxies", "5")))
                .isEqualTo(new LimitSettings(
                        new Rate(1, Duration.ofSeconds(1)),
                        new Rate(2, Duration.ofMinutes(2)),
                        Rate.OFF,
                        new Rate(4, Duration.ofDays(4)),
                        5));
    }

    @Test
    void aMisspeltRateStopsTheStart() {
        assertThatThrownBy(() -> bind(Map.of("ufo.limits.sign-ups-per-address", "many")))
                .isInstanceOf(BindException.class)
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    private static LimitSettings bind(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("ufo.limits", LimitSettings.class);
    }
}
