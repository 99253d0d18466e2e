package dev.ufo.rover.loop;

import dev.ufo.rover.pilot.FinalMessage;
import dev.ufo.rover.pilot.Pilot;
import dev.ufo.rover.pilot.PilotLine;
import dev.ufo.rover.pilot.PilotProcess;

/** Turns a pilot's output into reports as it comes, and keeps what counts at the end. */
final class Transcript implements PilotProcess.Listener {
    private static final int SHOWN_OF_A_CUT_LINE = 64 * 1024;
    private static final int MOST_COMPLAINT_CHARACTERS = 1024 * 1024;

    private final Pilot pilot;
    private final Outbox outbox;
    private volatile String sessionId = "";
    private volatile String finalMessage = "";
    private volatile String failure = "";
    private int seq;
    private int complained;

    Transcript(Pilot pilot, Outbox outbox) {
        this.pilot = pilot;
        this.outbox = outbox;
    }

    @Override
    public void line(String line, boolean cut) throws InterruptedException {
        var read = cut ? PilotLine.plain(WireText.fit(line, SHOWN_OF_A_CUT_LINE)) : pilot.read(line);
        read.sessionId().ifPresent(id -> sessionId = id);
        read.finalMessage().ifPresent(message -> finalMessage = message);
        read.failure().ifPresent(reason -> failure = reason);
        for (var message : read.messages()) {
            outbox.put(RunReports.message(seq++, message));
        }
    }

    @Override
    public void complaint(String lines) throws InterruptedException {
        if (complained > MOST_COMPLAINT_CHARACTERS) {
            return;
        }
        complained += lines.length();
        outbox.put(RunReports.event("log", lines));
        if (complained > MOST_COMPLAINT_CHARACTERS) {
            outbox.put(RunReports.event("log", "[the pilot's further standard error is left out]"));
        }
    }

    /** The session the pilot named last, empty if none. */
    String sessionId() {
        return sessionId;
    }

    /** The pilot's last word so far. */
    FinalMessage finalMessage() {
        return FinalMessage.read(finalMessage);
    }

    /** Why the pilot failed, in its own words; empty if it said nothing. */
    String failure() {
        return failure;
    }
}
