package dev.ufo.server.bench;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Prints the lines of the benchmark: what was measured, and what was aimed at. */
final class Report {
    private static final PrintStream OUT = System.out;

    private Report() {}

    /** From here on nothing else is printed: servers in this process greet on standard output. */
    static void alone() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
    }

    static void section(String title) {
        OUT.printf("%n== %s%n", title);
    }

    static void line(String what, Sample sample) {
        OUT.printf("  %-46s %s%n", what, sample);
    }

    static void line(String what, String value) {
        OUT.printf("  %-46s %s%n", what, value);
    }

    /** A ratio that should be at least so much. */
    static void atLeast(String what, double ratio, double aim) {
        verdict(what, ratio, "at least", aim, ratio >= aim);
    }

    /** A ratio that should be at most so much. */
    static void atMost(String what, double ratio, double aim) {
        verdict(what, ratio, "at most", aim, ratio <= aim);
    }

    private static void verdict(String what, double ratio, String bound, double aim, boolean reached) {
        OUT.printf("  -> %-58s %6.2f  (aim: %s %.2f)%s%n", what, ratio, bound, aim, reached ? "" : "  MISSED");
    }
}
