package dev.ufo.server.door;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Lets look-ups that come together share round trips. One that finds no other under way is made at once on its caller's
 * thread; those that come meanwhile wait and are then made as one. Nothing is remembered: every answer was read after it was
 * asked for. A caller waits for two round trips at most, its own and the one before. Thread-safe.
 */
final class SharedLookups<K, V> {
    private record Asked<K, V>(K key, CompletableFuture<Optional<V>> answer) {}

    private final Function<Set<K>, Map<K, V>> source;
    private final ReentrantLock lock = new ReentrantLock();
    private List<Asked<K, V>> waiting = new ArrayList<>();
    private boolean asking;

    /** Look-ups in a source that returns those of the keys which it knows; what it throws, every caller that shared it gets. */
    SharedLookups(Function<Set<K>, Map<K, V>> source) {
        this.source = source;
    }

    /** What the source knows by that key once this was called; blocks until it has answered. */
    Optional<V> find(K key) {
        var asked = new Asked<K, V>(key, new CompletableFuture<>());
        if (leads(asked)) {
            ask(List.of(asked));
            List<Asked<K, V>> others = next();
            if (!others.isEmpty()) {
                var _ = Thread.startVirtualThread(() -> askOn(others));
            }
        }
        try {
            return asked.answer().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    /** Whether the caller is to ask; else somebody asks, and then for this one too. */
    private boolean leads(Asked<K, V> asked) {
        lock.lock();
        try {
            if (asking) {
                waiting.add(asked);
                return false;
            }
            asking = true;
            return true;
        } finally {
            lock.unlock();
        }
    }

    private void askOn(List<Asked<K, V>> first) {
        for (var together = first; !together.isEmpty(); together = next()) {
            ask(together);
        }
    }

    private void ask(List<Asked<K, V>> together) {
        try {
            Map<K, V> known = source.apply(together.stream().map(Asked::key).collect(Collectors.toUnmodifiableSet()));
            together.forEach(asked -> asked.answer().complete(Optional.ofNullable(known.get(asked.key()))));
        } catch (RuntimeException | Error failed) {
            together.forEach(asked -> asked.answer().completeExceptionally(failed));
        }
    }

    /** All that came meanwhile; when there is nobody, whoever comes next leads. */
    private List<Asked<K, V>> next() {
        lock.lock();
        try {
            List<Asked<K, V>> taken = waiting;
            waiting = new ArrayList<>();
            asking = !taken.isEmpty();
            return taken;
        } finally {
            lock.unlock();
        }
    }
}
