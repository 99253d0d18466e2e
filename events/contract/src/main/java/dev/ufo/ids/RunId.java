package dev.ufo.ids;

import java.util.UUID;

/** The id of a run; it stays the same through all attempts of the run. */
public record RunId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
