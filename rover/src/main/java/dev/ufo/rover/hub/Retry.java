package dev.ufo.rover.hub;

import java.time.Duration;

/** Decides what follows the answer to a report. */
public sealed interface Retry {
    /** How often a call that is not essential is tried on a server that answers with a fault of its own. */
    int TRIES = 8;

    /** The call is done. */
    record Done() implements Retry {}

    /** The run is not ours any more: send nothing further about it. */
    record Stop() implements Retry {}

    /** This call is given up, the next one is sent. */
    record Skip(String reason) implements Retry {}

    /** The same call again after the pause. */
    record Again(Duration pause, String reason) implements Retry {}

    /**
     * What to do now.
     *
     * @param attempt how often the call was tried, from 1
     */
    static Retry after(RunCall call, Answer answer, int attempt) {
        return switch (answer) {
            case Answer.Accepted _ -> new Done();
            case Answer.Lost _ -> new Stop();
            case Answer.Refused(int status) -> new Skip("status " + status);
            // A report that the server cannot store for a reason of its own must not hold up the outcome for ever.
            case Answer.Unavailable(String reason)
            when reason.equals("status 500") && attempt >= TRIES && !call.essential() -> new Skip(reason);
            case Answer.Unavailable(String reason) -> new Again(pause(attempt), reason);
        };
    }

    /** 0.1 s, doubled each time, at most 3 s: well below the lease, so that a server that is back hears of us soon. */
    static Duration pause(int attempt) {
        return Duration.ofMillis(Math.min(3_000, 100L << Math.min(attempt - 1, 10)));
    }
}
