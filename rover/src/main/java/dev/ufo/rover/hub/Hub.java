package dev.ufo.rover.hub;

import java.util.List;

/** The server as one enrolled rover sees it. Safe for use by several threads; no call is retried here. */
public interface Hub {
    /** Tells the rover's automatic tags; whatever the server answers is ignored, as the next claim will tell. */
    void refreshTags(List<String> autoTags) throws InterruptedException;

    /** Asks for a run and waits as long as the server does, about half a minute. */
    Claim claim() throws InterruptedException;

    /**
     * Makes one call about a run.
     *
     * @param runId as the claim gave it, opaque
     */
    Answer report(String runId, RunCall call) throws InterruptedException;

    /** Deregisters the rover; the answer is for the curious only. */
    Answer deregister() throws InterruptedException;
}
