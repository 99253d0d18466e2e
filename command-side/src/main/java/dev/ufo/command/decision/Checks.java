package dev.ufo.command.decision;

import dev.ufo.door.Refusal;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** Judges the values of a command in the order of the contract: the first thing that is wrong answers. */
public final class Checks {
    private Checks() {}

    /** One check: why it fails, or empty. */
    @FunctionalInterface
    public interface Check {
        /** Why it fails, if it does. */
        Optional<Refusal> refusal();
    }

    /** The refusal of the first check that fails, if one does; later ones are not made. */
    public static Optional<Refusal> first(Check... checks) {
        return Arrays.stream(checks).flatMap(check -> check.refusal().stream()).findFirst();
    }

    /** The outcome if every check passes; else the refusal of the first that does not, and later ones are not made. */
    public static Outcome passing(Supplier<Outcome> outcome, Check... checks) {
        return first(checks).map(Outcome::refuse).orElseGet(outcome);
    }

    /** Fails with this refusal unless the condition holds. */
    public static Optional<Refusal> require(boolean condition, Supplier<Refusal> otherwise) {
        return condition ? Optional.empty() : Optional.of(otherwise.get());
    }
}
