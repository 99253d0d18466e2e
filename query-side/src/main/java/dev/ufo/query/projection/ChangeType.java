package dev.ufo.query.projection;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** The kinds of things that people are told to fetch again (contract section 1.14). */
public enum ChangeType {
    OPERATION,
    COMMENT,
    RUN,
    RUN_MESSAGE,
    SIGNAL,
    ROVER;

    /** The name on the wire. */
    @JsonValue
    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
