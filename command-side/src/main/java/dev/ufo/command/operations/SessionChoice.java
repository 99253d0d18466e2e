package dev.ufo.command.operations;

import dev.ufo.command.decision.Given;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import java.util.Arrays;
import java.util.Locale;

/** In which of its sessions a person wants the pilot to work. */
public enum SessionChoice {
    /** In its session if that can be resumed, else in a fresh one (contract section 4.2). */
    AUTOMATIC,
    /** In a fresh one, whatever it knows. */
    FRESH,
    /** In its session, or not at all. */
    RESUMED;

    /** Why a run is not dispatched that was to be resumed. */
    public static final Refusal NOT_RESUMABLE = Refusal.conflict(
            "there is no session to resume: the pilot told none, or the rover that has it is away; ask for a fresh one");

    /** The choice with that name in lower case; empty is automatic. */
    public static Given<SessionChoice> of(String name) {
        return Arrays.stream(values())
                .filter(choice ->
                        name.isEmpty() ? choice == AUTOMATIC : choice.wire().equals(name))
                .findFirst()
                .map(Given::of)
                .orElseGet(() -> Given.unreadable(Refusal.badRequest("session must be automatic, fresh or resumed")));
    }

    /**
     * The same for calls that have nothing to look for before.
     *
     * @throws RefusedException there is no such choice
     */
    public static SessionChoice parse(String name) {
        Given<SessionChoice> choice = of(name);
        choice.fault().ifPresent(fault -> {
            throw new RefusedException(fault);
        });
        return choice.found().orElse(AUTOMATIC);
    }

    private String wire() {
        return name().toLowerCase(Locale.ROOT);
    }
}
