package dev.ufo.rover.loop;

import dev.ufo.rover.Console;
import dev.ufo.rover.hub.Answer;
import dev.ufo.rover.hub.Hub;
import dev.ufo.rover.hub.RunCall;
import java.time.Duration;

/** Renews a run's lease at a fixed pace, from the claim until the end is acknowledged, and learns if it is lost. */
final class Heartbeats {
    private final Thread thread;

    private Heartbeats(Thread thread) {
        this.thread = thread;
    }

    /**
     * Starts beating; the first beat comes after one interval, as the claim itself starts the lease.
     *
     * @param interval at most a sixth of the server's lease, which is 30 s by default
     */
    static Heartbeats start(Hub hub, String runId, Lease lease, Duration interval, Console console) {
        return new Heartbeats(Thread.ofVirtual().name("heartbeats-" + runId).start(() -> {
            try {
                while (!lease.awaitLoss(interval)) {
                    switch (hub.report(runId, new RunCall.Heartbeat())) {
                        case Answer.Accepted _ -> {}
                        case Answer.Lost _ -> lease.lose();
                        case Answer.Refused(int status) ->
                            console.say("run %s: heartbeat refused: status %d".formatted(runId, status));
                        case Answer.Unavailable(var reason) ->
                            console.say("run %s: heartbeat not heard: %s".formatted(runId, reason));
                    }
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt(); // Stopped.
            }
        }));
    }

    void stop() {
        thread.interrupt();
    }
}
