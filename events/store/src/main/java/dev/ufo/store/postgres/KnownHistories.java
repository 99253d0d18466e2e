package dev.ufo.store.postgres;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.locks.ReentrantLock;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;

/**
 * What this process remembers of the log: for some tags, all their events up to one position. It learns from what it reads
 * and follows what it appends itself; when another process has appended in between it forgets everything. What has ended is
 * forgotten at once, and when there is too much, the tags used least recently. Thread-safe.
 */
final class KnownHistories {
    /** Characters of texts an event is counted for beside its own: its objects, and its place in a history. */
    private static final int SIZE_AN_EVENT = 512;

    /** The same of a history: those of ids that never were, which anybody may ask for, have no events. */
    private static final int SIZE_A_HISTORY = 256;

    /** A longer history is rarely folded, and would drive many others out. */
    private static final int EVENTS_A_TAG = 500;

    private final Histories histories;
    private final RecentEvents recent;
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<Tag, History> byTag = new LinkedHashMap<>(16, 0.75f, true);
    private final long capacity;
    private long upTo;
    private long size;

    /** A memory of at most {@code capacity} characters, about. */
    KnownHistories(Histories histories, RecentEvents recent, long capacity) {
        this.histories = histories;
        this.recent = recent;
        this.capacity = capacity;
    }

    /**
     * All events of some tags.
     *
     * @param events in the order of the log
     * @param upTo the position up to which none is missing
     */
    record Known(List<StoredEvent> events, long upTo) {
        /** The next of them, as a reader of the log gives them. */
        EventReader.Page page(long after, int limit) {
            return new EventReader.Page(
                    upTo,
                    events.stream()
                            .filter(event -> event.position() > after)
                            .limit(limit)
                            .toList());
        }
    }

    /** The tags that criteria name, when each is for the events of one tag, whatever their type. */
    static Optional<List<Tag>> plainTags(EventCriteria criteria) {
        var tags = new ArrayList<Tag>();
        for (var criterion : criteria.flatten()) {
            if (criterion.tags().size() != 1 || !criterion.types().isEmpty()) {
                return Optional.empty();
            }
            tags.addAll(criterion.tags());
        }
        return tags.isEmpty() ? Optional.empty() : Optional.of(tags);
    }

    /** The events of these tags, when all are remembered and nothing is known to be appended since. */
    Optional<Known> of(List<Tag> tags, long head) {
        lock.lock();
        try {
            if (head > upTo) {
                return Optional.empty();
            }
            var found = new TreeMap<Long, StoredEvent>();
            for (var tag : tags) {
                var history = byTag.get(tag);
                if (history == null) {
                    return Optional.empty();
                }
                history.events.forEach(event -> found.put(event.position(), event));
            }
            return Optional.of(new Known(List.copyOf(found.values()), upTo));
        } finally {
            lock.unlock();
        }
    }

    /** Follows what this process has appended. */
    void committed(long base, List<StoredEvent> appended) {
        lock.lock();
        try {
            if (base > upTo) {
                forget();
            }
            for (var event : appended) {
                if (event.position() > upTo) {
                    follow(event);
                }
            }
            upTo = Math.max(upTo, base + appended.size());
            shrink();
        } finally {
            lock.unlock();
        }
    }

    /** Remembers what was read: all events of these tags up to a position. */
    void learn(List<Tag> tags, long head, List<StoredEvent> read) {
        lock.lock();
        try {
            if (byTag.isEmpty()) {
                upTo = Math.max(upTo, head);
            }
            var later = appendedSince(head);
            if (later.isEmpty()) {
                return;
            }
            for (var tag : tags) {
                if (histories.remembers(tag) && !byTag.containsKey(tag)) {
                    begin(tag);
                    read.forEach(event -> add(tag, event));
                    later.get().forEach(event -> add(tag, event));
                }
            }
            shrink();
        } finally {
            lock.unlock();
        }
    }

    /** What came after a position, up to where this memory reaches; empty when that is not known. */
    private Optional<List<StoredEvent>> appendedSince(long head) {
        if (head == upTo) {
            return Optional.of(List.of());
        }
        var limit = Math.clamp(upTo - head, 0, EVENTS_A_TAG);
        return head > upTo
                ? Optional.empty()
                : recent.after(head, limit).filter(events -> events.getLast().position() == upTo);
    }

    private void follow(StoredEvent event) {
        for (var tag : histories.begunBy(event.message())) {
            begin(tag);
        }
        for (var tag : event.tags()) {
            add(tag, event);
        }
        histories.endedBy(event.message()).forEach(this::forget);
    }

    private void begin(Tag tag) {
        if (byTag.putIfAbsent(tag, new History()) == null) {
            size += SIZE_A_HISTORY;
        }
    }

    private void add(Tag tag, StoredEvent event) {
        var history = byTag.get(tag);
        if (history != null && event.tags().contains(tag)) {
            size += history.add(event);
            if (history.events.size() > EVENTS_A_TAG) {
                forget(tag);
            }
        }
    }

    private void shrink() {
        var eldest = byTag.values().iterator();
        while (size > capacity && eldest.hasNext()) {
            size -= eldest.next().size;
            eldest.remove();
        }
    }

    private void forget(Tag tag) {
        var history = byTag.remove(tag);
        size -= history == null ? 0 : history.size;
    }

    private void forget() {
        byTag.clear();
        size = 0;
    }

    private static final class History {
        private final List<StoredEvent> events = new ArrayList<>(4);
        private long size = SIZE_A_HISTORY;

        long add(StoredEvent event) {
            events.add(event);
            var more = event.size() + SIZE_AN_EVENT;
            size += more;
            return more;
        }
    }
}
