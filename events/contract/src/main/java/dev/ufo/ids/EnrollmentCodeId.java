package dev.ufo.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An enrollment code, not the code itself. */
public record EnrollmentCodeId(@JsonValue UUID value) {
    /** Reads the plain UUID that stands for this id in JSON. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EnrollmentCodeId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
