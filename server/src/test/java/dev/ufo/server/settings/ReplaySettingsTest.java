package dev.ufo.server.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ufo.door.View;
import dev.ufo.server.StartFailure;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReplaySettingsTest {
    @Test
    void namesViewsAsPeopleWriteThem() {
        assertThat(new ReplaySettings(List.of("enrollment-codes", "runs")).views())
                .containsExactlyInAnyOrder(View.ENROLLMENT_CODES, View.RUNS);
        assertThat(new ReplaySettings(List.of()).views()).isEmpty();
        assertThat(new ReplaySettings(List.of("all")).views()).containsExactly(View.values());
    }

    @Test
    void stopsAStartThatNamesNoView() {
        var settings = new ReplaySettings(List.of("boards"));

        assertThatThrownBy(settings::views).isInstanceOf(StartFailure.class).hasMessageContaining("boards");
    }
}
