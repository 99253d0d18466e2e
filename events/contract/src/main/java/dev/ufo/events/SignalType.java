package dev.ufo.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** What a signal wants of people (contract section 2.2). */
public enum SignalType {
    /** A pilot is done, and somebody has to look at what it did. */
    REVIEW_REQUESTED,
    /** A pilot asks something. */
    INPUT_REQUESTED,
    /** A pilot could not go on. */
    TASK_FAILED;

    /** The name on the wire and in stored events. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with that wire name, if there is one; wire names are lower case. */
    public static Optional<SignalType> find(String wire) {
        for (SignalType candidate : values()) {
            if (candidate.wire().equals(wire)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The value with that wire name; an {@link IllegalArgumentException} says that there is none. */
    @JsonCreator
    public static SignalType of(String wire) {
        return find(wire).orElseThrow(() -> new IllegalArgumentException("unknown SignalType: " + wire));
    }
}
