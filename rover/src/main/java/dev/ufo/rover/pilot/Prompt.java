package dev.ufo.rover.pilot;

/** The prompt given to a pilot: what the run asks, then how to say that a human is needed or another outcome is meant. */
public final class Prompt {
    private static final String WITHOUT_REQUEST =
            "Look through this repository and describe it in a new file SUMMARY.md.";
    private static final String INSTRUCTIONS = """
            If only a human can decide how to go on, do not guess: end your last message with a line \
            @@UFO_NEEDS_INPUT@@ and put your question after it.
            Your work goes to review by default. If another outcome is right, end your last message with a line \
            @@UFO_STATUS:<status>@@, where <status> is one of in_review, done, blocked, cancelled.""";

    private Prompt() {}

    /**
     * The whole prompt.
     *
     * @param request of the run; if blank, a fixed small task stands in
     */
    public static String of(String request) {
        return (request.isBlank() ? WITHOUT_REQUEST : request) + "\n\n" + INSTRUCTIONS;
    }
}
