package dev.ufo.server.settings;

import dev.ufo.door.View;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
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
     * @throws IllegalArgumentException if a name is not that of a view
     */
    public Set<View> views() {
        return replay.contains("all")
                ? EnumSet.allOf(View.class)
                : replay.stream()
                        .map(name -> View.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')))
                        .collect(Collectors.toUnmodifiableSet());
    }
}
