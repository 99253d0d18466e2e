package dev.ufo.store.postgres;

import dev.ufo.store.Companions;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * An append that waits to be written.
 *
 * @param criteria refuse it when an event behind the marker matches one of these; empty for no condition
 * @param marker the last position its condition has seen
 * @param events what to append, in order
 * @param companions rows of the same transaction
 * @param outcome completed with the position of its last event (0 when it has none), or exceptionally
 */
record PendingAppend(
        List<Criterion> criteria,
        long marker,
        List<NewEvent> events,
        Companions companions,
        CompletableFuture<Long> outcome) {

    /** Characters to send, about. */
    int size() {
        var size = 0;
        for (var event : events) {
            size += event.size();
        }
        for (var blob : companions.blobs()) {
            size += blob.content().length;
        }
        return size;
    }
}
