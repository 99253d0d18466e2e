package dev.ufo.command.missions;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.door.Refusal;
import java.util.Locale;
import java.util.Optional;

/** The first part of the codes of a mission's operations (contract section 1.8). */
public final class MissionKey {
    private MissionKey() {}

    /** In upper case and of nothing but {@code A} to {@code Z} and {@code 0} to {@code 9}; may come out empty. */
    public static String normal(String key) {
        return key.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
    }

    /** Refuses a blank name, an empty key, and what is too long. */
    public static Optional<Refusal> check(String name, String key) {
        return Checks.first(
                () -> PeopleText.checkNotBlank("name", name, PeopleText.NAME),
                () -> PeopleText.checkNotEmpty("key", key, PeopleText.NAME));
    }
}
