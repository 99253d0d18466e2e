package dev.ufo.door;

/** Is told of every call of a known rover before the call is handled, whatever it is answered (contract section 1.5). */
@FunctionalInterface
public interface RoverSeen {
    /** The rover is there. Must be quick and must not fail the call. */
    void seen(RoverCaller rover);
}
