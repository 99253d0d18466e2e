package dev.ufo.command.web;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * So many in so much time, such as {@code 10/15m}; or {@code off}, which is without end.
 *
 * @param count how many at once; as many come back, evenly, in each such time; 0 means off
 */
public record Rate(int count, Duration per) {
    /** No limit. */
    public static final Rate OFF = new Rate(0, Duration.ZERO);

    private static final Pattern FORM = Pattern.compile("([1-9]\\d{0,8})/([1-9]\\d{0,5})([smhd])");

    public Rate {
        if (count < 0 || (count > 0 && !per.isPositive())) {
            throw new IllegalArgumentException("a rate is so many in so much time, not " + count + " in " + per);
        }
    }

    /**
     * Reads a rate.
     *
     * @throws IllegalArgumentException saying how rates are written
     */
    public static Rate valueOf(String text) {
        String stripped = text.strip();
        if (stripped.equals("off")) {
            return OFF;
        }
        Matcher parts = FORM.matcher(stripped);
        if (!parts.matches()) {
            throw new IllegalArgumentException("a rate is written such as 10/15m (s, m, h or d) or off, not " + text);
        }
        return new Rate(Integer.parseInt(parts.group(1)), Duration.parse(period(parts.group(2), parts.group(3))));
    }

    /** Whether there is no limit. */
    public boolean isOff() {
        return count == 0;
    }

    private static String period(String amount, String unit) {
        return unit.equals("d") ? "P" + amount + "D" : "PT" + amount + unit;
    }
}
