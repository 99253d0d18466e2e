package dev.ufo.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A crew of a fleet. */
public record CrewId(@JsonValue UUID value) {
    /** Reads the plain UUID that stands for this id in JSON. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CrewId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
