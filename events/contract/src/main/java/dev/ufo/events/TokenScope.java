package dev.ufo.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** What a personal access token is good for; neither holds the other. */
public enum TokenScope {
    /** Every call that changes nothing. */
    READ,
    /** Every call that changes something, but those that say how its person is let in. */
    WRITE;

    /** The name on the wire and in stored events. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with that wire name, if there is one; wire names are lower case. */
    public static Optional<TokenScope> find(String wire) {
        for (TokenScope candidate : values()) {
            if (candidate.wire().equals(wire)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The value with that wire name; an {@link IllegalArgumentException} says that there is none. */
    @JsonCreator
    public static TokenScope of(String wire) {
        return find(wire).orElseThrow(() -> new IllegalArgumentException("unknown TokenScope: " + wire));
    }
}
