package dev.ufo.rover.registry;

import org.jspecify.annotations.Nullable;

/** The registrations cannot be read, written or told apart; the message is meant for the user. */
public final class RegistryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RegistryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
