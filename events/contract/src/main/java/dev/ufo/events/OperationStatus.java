package dev.ufo.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** Where an operation stands, in the order of the board; {@code cancelled} has two l (contract section 2.2). */
public enum OperationStatus {
    BACKLOG,
    TODO,
    IN_PROGRESS,
    IN_REVIEW,
    DONE,
    BLOCKED,
    CANCELLED;

    /** The name on the wire and in stored events. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with that wire name, if there is one; wire names are lower case. */
    public static Optional<OperationStatus> find(String wire) {
        for (OperationStatus candidate : values()) {
            if (candidate.wire().equals(wire)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The value with that wire name; an {@link IllegalArgumentException} says that there is none. */
    @JsonCreator
    public static OperationStatus of(String wire) {
        return find(wire).orElseThrow(() -> new IllegalArgumentException("unknown OperationStatus: " + wire));
    }
}
