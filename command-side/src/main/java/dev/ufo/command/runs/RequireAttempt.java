package dev.ufo.command.runs;

import dev.ufo.command.decision.Outcome;

/** Refuses if the rover has no such attempt, and changes nothing: for calls whose body is refused too, but later. */
record RequireAttempt(Report report) {
    static Outcome decide(Attempt attempt, RequireAttempt command) {
        return attempt.of(command.report(), _ -> Outcome.unchanged());
    }
}
