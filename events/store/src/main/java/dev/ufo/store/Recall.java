package dev.ufo.store;

import org.axonframework.messaging.core.Context.ResourceKey;

/**
 * Lets the log answer from what this process remembers of it. What is remembered may be older than the log when another
 * process appends too, so it serves a decision whose append is then proven by its condition; one that ends without an append
 * has to be made again from the log itself. Used by one unit of work.
 */
public final class Recall {
    /** Where a command handler leaves it in its processing context, for the engine to find. */
    public static final ResourceKey<Recall> KEY = ResourceKey.withLabel("ufo recall");

    private volatile boolean used;

    /** Whether something was answered from memory. */
    public boolean isUsed() {
        return used;
    }

    /** Notes that something was; for the engine. */
    public void use() {
        used = true;
    }
}
