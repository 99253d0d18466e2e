package dev.ufo.rover;

import java.io.PrintStream;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/**
 * What a person at the terminal sees: news on the first stream with the local time in front, trouble on the second.
 * Safe for use by several threads.
 */
public record Console(PrintStream out, PrintStream err, Clock clock) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS xx");

    /** The standard streams and the system's clock. */
    public static Console system() {
        return new Console(System.out, System.err, Clock.system(ZoneId.systemDefault()));
    }

    public void say(String line) {
        out.println(TIME.format(ZonedDateTime.now(clock)) + " " + line);
    }

    public void complain(String line) {
        err.println(line);
    }
}
