package dev.ufo.rover.loop;

/** Another process runs the rover; the message is meant for the user. */
public final class RoverBusyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RoverBusyException(String message) {
        super(message);
    }
}
