package dev.ufo.rover.hub;

import dev.ufo.protocol.ClaimedRun;

/** What came of asking for a run. */
public sealed interface Claim {
    /** A run to execute now. */
    record Claimed(ClaimedRun run) implements Claim {}

    /** Nothing to do: ask again at once, the server does the waiting. */
    record Idle() implements Claim {}

    /** The token is not known any more: asking again is of no use. */
    record Rejected() implements Claim {}

    /** Something went wrong; ask again after a pause. */
    record Failed(String reason) implements Claim {}
}
