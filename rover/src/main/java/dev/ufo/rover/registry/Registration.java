package dev.ufo.rover.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One enrolled rover, in the form of {@code rovers.json}.
 *
 * @param server base URL, as typed
 * @param token  bearer token, a secret
 * @param name   as the server keeps it
 * @param tags   of the user, as typed; none if the file has none
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record Registration(String server, String token, String name, List<String> tags) {
    public Registration {
        server = orEmpty(server);
        token = orEmpty(token);
        name = orEmpty(name);
        tags = copyOrNone(tags);
    }

    /** Everything but the secret. */
    @Override
    public String toString() {
        return name + " at " + server;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static List<String> copyOrNone(@Nullable List<String> tags) {
        return tags == null ? List.of() : List.copyOf(tags);
    }
}
