package dev.ufo.store.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;

class RecentEventsTest {
    private final RecentEvents recent = new RecentEvents();

    @Test
    void givesWhatComesNextAsFarAsItIsHeldAndWanted() {
        assertThat(after(0, 10)).isEmpty();

        add(0, 3);
        add(3, 2);

        assertThat(after(0, 10)).contains(List.of(1L, 2L, 3L, 4L, 5L));
        assertThat(after(2, 2)).contains(List.of(3L, 4L));
        assertThat(after(5, 10)).isEmpty();
        assertThat(after(9, 10)).isEmpty();
    }

    @Test
    void beginsAnewBehindAGap() {
        add(0, 3);
        add(7, 1);

        assertThat(after(0, 10)).isEmpty();
        assertThat(after(3, 10)).isEmpty();
        assertThat(after(7, 10)).contains(List.of(8L));
    }

    @Test
    void holdsTheNewest() {
        for (long base = 0; base < 2 * RecentEvents.EVENTS; base += 7) {
            add(base, 7);
        }
        long last = 2L * RecentEvents.EVENTS + 6 - (2L * RecentEvents.EVENTS + 6) % 7;
        long first = last - RecentEvents.EVENTS + 1;

        assertThat(after(first - 2, 10)).isEmpty();
        assertThat(after(first - 1, RecentEvents.EVENTS))
                .contains(LongStream.rangeClosed(first, last).boxed().toList());
    }

    @Test
    void holdsNoMoreTextThanItMay() {
        add(0, 1, 9 << 20);
        add(1, 1, 9 << 20);

        assertThat(after(0, 10)).isEmpty();
        assertThat(after(1, 10)).contains(List.of(2L));

        add(2, 1, 20 << 20);
        assertThat(after(1, 10)).isEmpty();
        assertThat(after(2, 10)).isEmpty();

        add(3, 1);
        assertThat(after(3, 10)).contains(List.of(4L));
    }

    private void add(long base, int count) {
        add(base, count, 100);
    }

    private void add(long base, int count, int size) {
        recent.add(
                base,
                LongStream.rangeClosed(base + 1, base + count)
                        .mapToObj(position -> new StoredEvent(
                                position,
                                new GenericEventMessage(new MessageType("noted"), "text", Map.of()),
                                Set.of(),
                                size))
                        .toList());
    }

    private Optional<List<Long>> after(long position, int limit) {
        return recent.after(position, limit)
                .map(events -> events.stream().map(StoredEvent::position).toList());
    }
}
