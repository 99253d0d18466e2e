package dev.ufo.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** An invitation of somebody into a fleet. */
public record InvitationId(@JsonValue UUID value) {
    /** Reads the plain UUID that stands for this id in JSON. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public InvitationId {}

    @Override
    public String toString() {
        return value.toString();
    }
}
