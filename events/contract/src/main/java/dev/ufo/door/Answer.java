package dev.ufo.door;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a command's endpoint answers. The command side names what it changed; the server waits until the views have passed
 * that position and lets them render the body, so that a caller always reads its own writes and both sides stay apart.
 */
public sealed interface Answer {
    /**
     * The thing itself, as its view shows it.
     *
     * @param status the HTTP status, 200 or 201
     * @param view who renders it
     * @param id the thing, such as an {@code OperationId}
     * @param position of the last event of the command
     */
    record Shown(int status, View view, Record id, long position) implements Answer {}

    /**
     * No body.
     *
     * @param status the HTTP status, 202 or 204
     * @param views the views a caller may read next
     * @param position of the last event of the command
     */
    record Done(int status, Set<View> views, long position) implements Answer {}

    /**
     * A body that only the command side knows, such as a secret that is shown once.
     *
     * @param status the HTTP status, 200 or 201
     * @param body written as JSON
     * @param views the views a caller may read next
     * @param position of the last event of the command
     */
    record Told(int status, Object body, Set<View> views, long position) implements Answer {}

    /**
     * A body that needs no view; nothing is waited for.
     *
     * @param status the HTTP status
     * @param body written as JSON; null for none
     */
    record Plain(int status, @Nullable Object body) implements Answer {}
}
