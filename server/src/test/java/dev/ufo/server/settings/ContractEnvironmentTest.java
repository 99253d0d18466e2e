package dev.ufo.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class ContractEnvironmentTest {
    @Test
    void nothingSetLeavesTheDefaults() {
        assertThat(ContractEnvironment.settings(Map.of())).isEmpty();
        assertThat(bound("ufo.runs", RunSettings.class, Map.of()))
                .isEqualTo(new RunSettings(Duration.ofSeconds(30), 5, Duration.ofSeconds(25)));
        assertThat(bound("ufo.door", DoorSettings.class, Map.of())).isEqualTo(new DoorSettings(false, List.of()));
        assertThat(bound("ufo.database", DatabaseSettings.class, Map.of()))
                .isEqualTo(new DatabaseSettings(null, null, 24, Duration.ofSeconds(30), Duration.ofSeconds(5)));
        assertThat(bound("ufo.database", DatabaseSettings.class, Map.of()).home())
                .isEqualTo(Path.of(System.getProperty("user.home"), ".ufo", "postgres"));
    }

    @Test
    void everyVariableReachesItsSetting() {
        Map<String, Object> settings = ContractEnvironment.settings(Map.of(
                "DATABASE_URL", "postgres://ada:pw@db/ufo",
                "UFO_OUTPOST", "/srv/outpost",
                "UFO_RUN_LEASE_SECONDS", "1.5",
                "UFO_LONGPOLL_SECONDS", "0.25",
                "UFO_SECURE_COOKIES", "Yes",
                "UFO_WEB_ORIGIN", " http://a:3000 ,, http://b ",
                "UFO_API_ADDR", "127.0.0.1:9000"));

        assertThat(bound("ufo.runs", RunSettings.class, settings))
                .isEqualTo(new RunSettings(Duration.ofMillis(1500), 5, Duration.ofMillis(250)));
        assertThat(bound("ufo.door", DoorSettings.class, settings))
                .isEqualTo(new DoorSettings(true, List.of("http://a:3000", "http://b")));
        DatabaseSettings database = bound("ufo.database", DatabaseSettings.class, settings);
        assertThat(database.url()).isEqualTo("postgres://ada:pw@db/ufo");
        assertThat(database.home()).isEqualTo(Path.of("/srv/outpost/postgres"));
        assertThat(settings).containsEntry("server.port", 9000).containsEntry("server.address", "127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "soon", "0", "-1", "NaN", "Infinity", "1e99", "30s"})
    void anUnusableNumberOfSecondsLeavesTheDefault(String seconds) {
        assertThat(ContractEnvironment.settings(Map.of("UFO_RUN_LEASE_SECONDS", seconds)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "TRUE", "yes", "On"})
    void secureCookiesAreOnForTheseWords(String word) {
        assertThat(ContractEnvironment.settings(Map.of("UFO_SECURE_COOKIES", word)))
                .containsEntry("ufo.door.secure-cookies", true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "false", "off", "2", "y"})
    void secureCookiesAreOffForAnyOtherWord(String word) {
        assertThat(ContractEnvironment.settings(Map.of("UFO_SECURE_COOKIES", word)))
                .containsEntry("ufo.door.secure-cookies", false);
    }

    @Test
    void anAddressWithoutAHostListensEverywhere() {
        assertThat(ContractEnvironment.settings(Map.of("UFO_API_ADDR", ":81"))).isEqualTo(Map.of("server.port", 81));
        assertThat(ListenAddress.parse("[::1]:8080").host()).contains("::1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8080", "localhost", "localhost:", ":http", ":65536", ":-1"})
    void anAddressThatNamesNoPortStopsTheStart(String address) {
        Map<String, String> environment = Map.of("UFO_API_ADDR", address);

        assertThatThrownBy(() -> ContractEnvironment.settings(environment))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(address);
    }

    private static <T> T bound(String prefix, Class<T> type, Map<String, Object> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate(prefix, type);
    }
}
