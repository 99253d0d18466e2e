package dev.ufo.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RateTest {
    @Test
    void isReadInSecondsMinutesHoursAndDays() {
        assertThat(Rate.valueOf("3/30s")).isEqualTo(new Rate(3, Duration.ofSeconds(30)));
        assertThat(Rate.valueOf(" 10/15m ")).isEqualTo(new Rate(10, Duration.ofMinutes(15)));
        assertThat(Rate.valueOf("100/1h")).isEqualTo(new Rate(100, Duration.ofHours(1)));
        assertThat(Rate.valueOf("1/7d")).isEqualTo(new Rate(1, Duration.ofDays(7)));
    }

    @Test
    void canBeOff() {
        assertThat(Rate.valueOf("off").isOff()).isTrue();
        assertThat(Rate.valueOf("1/1s").isOff()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "0/1m", "-1/1m", "10/0m", "10/15", "10/15w", "many/1m"})
    void anythingElseStopsTheStart(String text) {
        assertThatThrownBy(() -> Rate.valueOf(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
