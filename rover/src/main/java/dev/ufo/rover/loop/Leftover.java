package dev.ufo.rover.loop;

import dev.ufo.rover.hub.RunCall;
import dev.ufo.rover.journal.RunJournal;
import java.time.Duration;

/**
 * A run that an earlier process of this rover left. If its pilot was done, what is untold is told, and the run ends as
 * if nothing had happened. If not, the run is handed back: what its pilot said is told, and the server queues it again
 * when the lease is over, which is no longer renewed.
 */
final class Leftover implements HeldRun {
    private final RoverContext rover;
    private final RunJournal journal;
    private final Lease lease = new Lease();
    private final Outbox outbox;

    Leftover(RoverContext rover, RunJournal journal) {
        this.rover = rover;
        this.journal = journal;
        this.outbox = Outbox.open(rover, journal, lease);
    }

    @Override
    public void execute() throws InterruptedException {
        say(
                journal.ended()
                        ? "left by an earlier process: telling its end"
                        : "left by an earlier process: handed back");
        if (journal.ended()) {
            var heartbeats = Heartbeats.start(
                    rover.hub(), journal.run().id(), lease, rover.settings().heartbeat(), rover.console());
            outbox.finish();
            heartbeats.stop();
        } else {
            outbox.put(RunCall.event("log", "the rover ended while the pilot was at work; the run is queued again"));
            outbox.finish();
        }
        say(lease.isLost() ? "lost: the server gave it away" : "told");
    }

    @Override
    public void stop() throws InterruptedException {
        outbox.closeAfter(Duration.ofSeconds(1));
    }

    private void say(String news) {
        rover.console().say("run " + journal.run().id() + ": " + news);
    }
}
