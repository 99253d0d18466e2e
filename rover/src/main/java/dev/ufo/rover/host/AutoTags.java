package dev.ufo.rover.host;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The tags a rover finds out by itself, with the names of the first release: {@code os:linux}, {@code arch:x86_64}. */
public final class AutoTags {
    private AutoTags() {}

    /**
     * The tags in their fixed order: system, processor, pilots.
     *
     * @param pilots kinds of the pilots found, in the order of the pilot table
     */
    public static List<String> of(Host host, List<String> pilots) {
        var tags = new ArrayList<String>();
        tags.add("os:" + system(host.systemName()));
        tags.add("arch:" + architecture(host.architecture()));
        pilots.forEach(kind -> tags.add("pilot:" + kind));
        return List.copyOf(tags);
    }

    private static String system(String javaName) {
        var name = javaName.toLowerCase(Locale.ROOT);
        if (name.startsWith("mac")) {
            return "macos";
        }
        return name.startsWith("windows") ? "windows" : name;
    }

    private static String architecture(String javaName) {
        return switch (javaName) {
            case "amd64", "x86_64" -> "x86_64";
            case "arm64", "aarch64" -> "aarch64";
            default -> javaName;
        };
    }
}
