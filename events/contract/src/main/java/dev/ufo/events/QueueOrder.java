package dev.ufo.events;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** Which of a fleet's waiting runs a rover is given first. */
public enum QueueOrder {
    /** The one that has waited longest. */
    OLDEST_FIRST,
    /** The one whose operation is most urgent; of several, the one that has waited longest. */
    PRIORITY;

    /** The name on the wire and in stored events. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The value with that wire name; an {@link IllegalArgumentException} says that there is none. */
    @JsonCreator
    public static QueueOrder of(String wire) {
        return valueOf(wire.toUpperCase(Locale.ROOT));
    }
}
