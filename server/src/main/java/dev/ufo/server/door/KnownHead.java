package dev.ufo.server.door;

/** Knows how far the log has come. */
@FunctionalInterface
public interface KnownHead {
    /** The position of the last event that this process knows of; of its own it knows at once. */
    long position();
}
