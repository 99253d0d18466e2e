package dev.ufo.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** What a run is doing; {@code canceled} has one l (contract section 2.4). */
public enum RunState {
    QUEUED,
    CLAIMED,
    STARTING,
    RUNNING,
    BLOCKED,
    SUCCEEDED,
    FAILED,
    CANCELED;

    /** The name on the wire and in stored events. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with that wire name, if there is one; wire names are lower case. */
    public static Optional<RunState> find(String wire) {
        for (RunState candidate : values()) {
            if (candidate.wire().equals(wire)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The value with that wire name; an {@link IllegalArgumentException} says that there is none. */
    @JsonCreator
    public static RunState of(String wire) {
        return find(wire).orElseThrow(() -> new IllegalArgumentException("unknown RunState: " + wire));
    }

    /** Queued, claimed, starting or running: an operation has at most one such run. */
    public boolean isActive() {
        return switch (this) {
            case QUEUED, CLAIMED, STARTING, RUNNING -> true;
            case BLOCKED, SUCCEEDED, FAILED, CANCELED -> false;
        };
    }
}
