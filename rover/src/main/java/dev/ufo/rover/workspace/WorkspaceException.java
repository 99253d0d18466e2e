package dev.ufo.rover.workspace;

/** A work dir cannot be made or read; the message is for the people who wait for the run. */
public final class WorkspaceException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WorkspaceException(String message, Throwable cause) {
        super(message, cause);
    }
}
