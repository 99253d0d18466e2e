package dev.ufo.server.settings;

import dev.ufo.door.View;
import dev.ufo.server.StartFailure;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Views to make anew from the log at start.
 *
 * @param replay their names, such as {@code operations} or {@code enrollment-codes}, or {@code all}
 */
@ConfigurationProperties("ufo")
public record ReplaySettings(@DefaultValue List<String> replay) {
    public ReplaySettings {
        replay = List.copyOf(replay);
    }

    /**
     * The views.
     *
     * @throws StartFailure if a name is not that of a view
     */
    public Set<View> views() {
        return replay.contains("all")
                ? EnumSet.allOf(View.class)
                : replay.stream().map(ReplaySettings::view).collect(Collectors.toUnmodifiableSet());
    }

    private static View view(String name) {
        return Stream.of(View.values())
                .filter(view -> named(view).equals(name))
                .findAny()
                .orElseThrow(() -> new StartFailure(
                        "ufo.replay (UFO_REPLAY) names no view: " + name,
                        "Name some of "
                                + Stream.of(View.values())
                                        .map(ReplaySettings::named)
                                        .toList() + ", separated by commas, or all."));
    }

    private static String named(View view) {
        return view.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
