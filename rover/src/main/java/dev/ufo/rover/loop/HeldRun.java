package dev.ufo.rover.loop;

/** A run that this rover has, on a thread of its own. */
interface HeldRun {
    /** Returns when nothing of the run is left to do. */
    void execute() throws InterruptedException;

    /** Brings {@link #execute} to its end within seconds, whatever is left. */
    void stop() throws InterruptedException;
}
