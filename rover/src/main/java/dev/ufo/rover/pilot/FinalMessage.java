package dev.ufo.rover.pilot;

/**
 * A pilot's last word, with the markers read and taken out.
 *
 * @param text       for people
 * @param needsInput whether only a human can go on
 * @param status     the status the pilot asked for, any text; empty if it asked for none
 */
public record FinalMessage(String text, boolean needsInput, String status) {
    private static final String NEEDS_INPUT = "@@UFO_NEEDS_INPUT@@";
    private static final String STATUS = "@@UFO_STATUS:";
    private static final String END = "@@";

    /** Reads the markers: every one that asks for input goes, of those for a status only the first closed one counts. */
    public static FinalMessage read(String message) {
        var needsInput = message.contains(NEEDS_INPUT);
        var text = needsInput ? message.replace(NEEDS_INPUT, "").strip() : message;
        var start = text.indexOf(STATUS);
        var end = start < 0 ? -1 : text.indexOf(END, start + STATUS.length());
        if (end < 0) {
            return new FinalMessage(text, needsInput, "");
        }
        var status = text.substring(start + STATUS.length(), end).strip();
        if (status.isEmpty()) {
            return new FinalMessage(text, needsInput, "");
        }
        var rest = text.substring(0, start) + text.substring(end + END.length());
        return new FinalMessage(rest.strip(), needsInput, status);
    }
}
