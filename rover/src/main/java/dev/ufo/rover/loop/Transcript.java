package dev.ufo.rover.loop;

import dev.ufo.rover.pilot.FinalMessage;
import dev.ufo.rover.pilot.Pilot;
import dev.ufo.rover.pilot.PilotLine;
import dev.ufo.rover.pilot.PilotProcess;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Turns a pilot's output into reports as it comes, and keeps what counts at the end. */
final class Transcript implements PilotProcess.Listener {
    private static final int SHOWN_OF_A_CUT_LINE = 64 * 1024;
    private static final int MOST_COMPLAINT_CHARACTERS = 1024 * 1024;

    private final Pilot pilot;
    private final Outbox outbox;
    private volatile String sessionId = "";
    private volatile String finalMessage = "";
    private volatile String failure = "";
    private final long started = System.nanoTime();
    private final AtomicLong heard = new AtomicLong(started);
    private final AtomicLong written = new AtomicLong();
    private final AtomicInteger busy = new AtomicInteger();
    private int seq;
    private int complained;

    Transcript(Pilot pilot, Outbox outbox) {
        this.pilot = pilot;
        this.outbox = outbox;
    }

    @Override
    public void line(String line, boolean cut) throws InterruptedException {
        hear(line, () -> step(line, cut));
    }

    @Override
    public void complaint(String lines) throws InterruptedException {
        hear(lines, () -> complain(lines));
    }

    /** What the pilot does against the limits; empty if nothing. While it is we who keep it waiting, it is not silent. */
    Optional<String> broken(RunLimits limits) {
        var now = System.nanoTime();
        var silent = busy.get() > 0 ? Duration.ZERO : Duration.ofNanos(now - heard.get());
        return limits.broken(Duration.ofNanos(now - started), silent, written.get());
    }

    private interface Hearing {
        void run() throws InterruptedException;
    }

    private void hear(String text, Hearing hearing) throws InterruptedException {
        busy.incrementAndGet();
        try {
            written.addAndGet(text.length());
            hearing.run();
        } finally {
            heard.set(System.nanoTime());
            busy.decrementAndGet();
        }
    }

    private void step(String line, boolean cut) throws InterruptedException {
        var read = cut ? PilotLine.plain(WireText.fit(line, SHOWN_OF_A_CUT_LINE)) : pilot.read(line);
        read.sessionId().ifPresent(id -> sessionId = id);
        read.finalMessage().ifPresent(message -> finalMessage = message);
        read.failure().ifPresent(reason -> failure = reason);
        for (var message : read.messages()) {
            outbox.put(RunReports.message(seq++, message));
        }
    }

    private void complain(String lines) throws InterruptedException {
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
