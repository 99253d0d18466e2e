package dev.ufo.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** One claim of a run by one rover; the only id of a run that its rover is told, so that an older claim is told apart. */
public record AttemptId(@JsonValue UUID value) {
    /** Reads the plain UUID that stands for this id in JSON. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AttemptId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
