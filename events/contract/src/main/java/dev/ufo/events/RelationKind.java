package dev.ufo.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Optional;

/** How one operation relates to another; each is kept in one direction only (contract section 3.9). */
public enum RelationKind {
    /** The other cannot be done before this one is. */
    BLOCKS,
    /** Both have to do with each other; the same from both sides. */
    RELATES,
    /** This one says the same as the other. */
    DUPLICATE;

    /** The name on the wire and in stored events, as seen from the first operation. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with that wire name, if there is one; wire names are lower case. */
    public static Optional<RelationKind> find(String wire) {
        for (RelationKind candidate : values()) {
            if (candidate.wire().equals(wire)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The value with that wire name; an {@link IllegalArgumentException} says that there is none. */
    @JsonCreator
    public static RelationKind of(String wire) {
        return find(wire).orElseThrow(() -> new IllegalArgumentException("unknown RelationKind: " + wire));
    }
}
