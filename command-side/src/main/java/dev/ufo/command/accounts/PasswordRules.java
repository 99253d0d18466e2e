package dev.ufo.command.accounts;

import dev.ufo.command.decision.PeopleText;
import dev.ufo.door.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What may be a password: 8 to 1,024 bytes of UTF-8, of any characters but what no keyboard sends. */
public final class PasswordRules {
    private static final int SHORTEST_BYTES = 8;
    private static final int LONGEST_BYTES = 1_024;

    private PasswordRules() {}

    /** Whether it may be one; every byte of it counts. */
    public static boolean fits(String password) {
        // A character is one byte at least, so that a vast text is not encoded just to be measured.
        return password.length() <= LONGEST_BYTES
                && PeopleText.isStorable(password)
                && hasLength(password.getBytes(StandardCharsets.UTF_8).length);
    }

    /** What is wrong with it, if anything. */
    public static Optional<Refusal> check(String password) {
        return fits(password)
                ? Optional.empty()
                : Optional.of(Refusal.badRequest("a password has " + SHORTEST_BYTES + " to " + LONGEST_BYTES
                        + " bytes, without NUL characters"));
    }

    private static boolean hasLength(int bytes) {
        return bytes >= SHORTEST_BYTES && bytes <= LONGEST_BYTES;
    }
}
