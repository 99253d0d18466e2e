package dev.ufo.rover.hub;

import org.jspecify.annotations.Nullable;

/** The server could not be asked for an enrollment, or did not grant it; the message is meant for the user. */
public final class EnrollmentException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EnrollmentException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
