package dev.ufo.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** A run; it stays the same through all attempts of the run. */
public record RunId(@JsonValue UUID value) {
    /** Reads the plain UUID that stands for this id in JSON. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RunId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
