package dev.ufo.command.decision;

import dev.ufo.door.Refusal;
import java.util.Optional;

/**
 * What a caller gave for a field that is optional and may be unreadable. It travels in the command as it is, so that the
 * decision can refuse it in its place among the other checks.
 */
public sealed interface Given<T> {
    /** Absent, null or empty. */
    record Nothing<T>() implements Given<T> {}

    /** There, but not readable. */
    record Unreadable<T>(Refusal refusal) implements Given<T> {}

    /** There. */
    record Value<T>(T value) implements Given<T> {}

    /** Nothing was given. */
    static <T> Given<T> nothing() {
        return new Nothing<>();
    }

    /** Something unreadable was given. */
    static <T> Given<T> unreadable(Refusal refusal) {
        return new Unreadable<>(refusal);
    }

    /** This was given. */
    static <T> Given<T> of(T value) {
        return new Value<>(value);
    }

    /** The value, if one was given and is readable. */
    default Optional<T> found() {
        return switch (this) {
            case Nothing<T> _, Unreadable<T> _ -> Optional.empty();
            case Value<T>(T value) -> Optional.of(value);
        };
    }

    /** Why it is refused, if it is unreadable. */
    default Optional<Refusal> fault() {
        return switch (this) {
            case Nothing<T> _, Value<T> _ -> Optional.empty();
            case Unreadable<T>(Refusal refusal) -> Optional.of(refusal);
        };
    }
}
