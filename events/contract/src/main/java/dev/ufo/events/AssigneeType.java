package dev.ufo.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** Who can be given an operation. */
public enum AssigneeType {
    USER,
    PILOT,
    CREW;

    /** The name on the wire and in stored events. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with that wire name, if there is one; wire names are lower case. */
    public static Optional<AssigneeType> find(String wire) {
        for (AssigneeType candidate : values()) {
            if (candidate.wire().equals(wire)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The value with that wire name; an {@link IllegalArgumentException} says that there is none. */
    @JsonCreator
    public static AssigneeType of(String wire) {
        return find(wire).orElseThrow(() -> new IllegalArgumentException("unknown AssigneeType: " + wire));
    }
}
