package dev.ufo.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that wants people's attention. One cause gives one signal, of which everybody who is told has a copy of their own
 * with an id of its own: the signal's, with the number of the copy, from 1, in its last 16 bits. So one fact stands for all
 * copies, and a copy's id alone tells which fact that is.
 */
public record SignalId(@JsonValue UUID value) {
    /** How many people one signal can tell. */
    public static final int MOST_COPIES = 0xFFFF;

    /** Reads the plain UUID that stands for this id in JSON. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public SignalId {}

    /** A signal's id out of a random one. */
    public static SignalId of(UUID random) {
        return new SignalId(numbered(random, 0));
    }

    /** The copy of the person who stands there in the list of all who are told, from 0. */
    public SignalId copy(int place) {
        return new SignalId(numbered(value, place + 1));
    }

    /** The signal that this is a copy of, or itself. */
    public SignalId origin() {
        return of(value);
    }

    /** Where the person with this copy stands in the list of all who are told, from 0; empty if it is no copy. */
    public Optional<Integer> place() {
        int number = (int) (value.getLeastSignificantBits() & MOST_COPIES);
        return number == 0 ? Optional.empty() : Optional.of(number - 1);
    }

    private static UUID numbered(UUID id, int number) {
        return new UUID(id.getMostSignificantBits(), (id.getLeastSignificantBits() & ~(long) MOST_COPIES) | number);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
