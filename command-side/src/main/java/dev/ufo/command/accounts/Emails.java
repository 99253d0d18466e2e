package dev.ufo.command.accounts;

import dev.ufo.command.decision.PeopleText;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The form in which emails are kept and compared. */
public final class Emails {
    /** Longer ones cannot be delivered (RFC 5321 section 4.5.3.1.3, less the angle brackets). */
    private static final int LONGEST = 254;

    /** Whether it can be delivered, only a mail can tell; this catches slips. */
    private static final Pattern SHAPE = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+");

    private Emails() {}

    /** Trimmed and in lower case; empty if there is none. */
    public static String normal(@Nullable String email) {
        return email == null ? "" : email.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether a normal form looks like an email. */
    public static boolean isEmail(String normal) {
        return normal.length() <= LONGEST && SHAPE.matcher(normal).matches() && PeopleText.isStorable(normal);
    }
}
