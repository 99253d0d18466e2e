package dev.ufo.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** Which coding agent CLI a pilot is. */
public enum PilotKind {
    CLAUDE,
    CODEX;

    /** The name on the wire and in stored events. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with that wire name, if there is one; wire names are lower case. */
    public static Optional<PilotKind> find(String wire) {
        for (PilotKind candidate : values()) {
            if (candidate.wire().equals(wire)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The value with that wire name; an {@link IllegalArgumentException} says that there is none. */
    @JsonCreator
    public static PilotKind of(String wire) {
        return find(wire).orElseThrow(() -> new IllegalArgumentException("unknown PilotKind: " + wire));
    }

    /** The tag a rover offers when it has this CLI. */
    public String tag() {
        return "pilot:" + wire();
    }
}
