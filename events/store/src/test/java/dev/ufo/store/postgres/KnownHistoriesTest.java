package dev.ufo.store.postgres;

import static dev.ufo.store.postgres.EngineFixture.event;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.store.postgres.KnownHistories.Known;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.junit.jupiter.api.Test;

class KnownHistoriesTest {
    private static final Tag A = new Tag("run", "a");
    private static final Tag B = new Tag("run", "b");
    private static final Tag OTHER = new Tag("person", "a");

    private final RecentEvents recent = new RecentEvents();
    private final KnownHistories known = new KnownHistories(new Runs(), recent, 1_000_000);

    @Test
    void knowsWhatBeganHere() {
        commit(0, event("queued", "a", "run=a"), event("noted", "x", "person=a"), event("noted", "a", "run=a"));

        assertThat(positions(known.of(List.of(A), 3))).contains(List.of(1L, 3L));
        assertThat(known.of(List.of(A), 3).orElseThrow().upTo()).isEqualTo(3);
        assertThat(known.of(List.of(B), 3)).isEmpty();
        assertThat(known.of(List.of(A, B), 3)).isEmpty();
    }

    @Test
    void givesTheEventsOfSeveralTagsOnceAndInOrder() {
        commit(0, event("queued", "a", "run=a"), event("queued", "b", "run=b"));
        commit(2, event("joined", "both", "run=a", "run=b"), event("noted", "a", "run=a"));

        assertThat(positions(known.of(List.of(B, A), 4))).contains(List.of(1L, 2L, 3L, 4L));
    }

    @Test
    void doesNotAnswerWhileSomebodyElsesEventsAreUnknown() {
        commit(0, event("queued", "a", "run=a"));

        assertThat(known.of(List.of(A), 2)).isEmpty();
        assertThat(known.of(List.of(A), 1)).isPresent();
    }

    @Test
    void forgetsWhenSomebodyElseAppendedInBetween() {
        commit(0, event("queued", "a", "run=a"));
        commit(5, event("queued", "b", "run=b"));

        assertThat(known.of(List.of(A), 6)).isEmpty();
        assertThat(positions(known.of(List.of(B), 6))).contains(List.of(6L));
    }

    @Test
    void learnsWhatWasReadAndFollowsIt() {
        known.learn(List.of(A, OTHER), 7, List.of(stored(3, event("queued", "a", "run=a"))));
        commit(7, event("noted", "a", "run=a"));

        assertThat(positions(known.of(List.of(A), 8))).contains(List.of(3L, 8L));
        assertThat(known.of(List.of(OTHER), 8)).isEmpty();
    }

    @Test
    void learnsWhatWasReadBeforeItsOwnLastCommits() {
        commit(0, event("queued", "b", "run=b"));
        commit(1, event("noted", "a", "run=a"), event("noted", "x", "person=a"));
        known.learn(List.of(A), 1, List.of());

        assertThat(positions(known.of(List.of(A), 3))).contains(List.of(2L));
    }

    @Test
    void doesNotLearnWhatIsAheadOfIt() {
        commit(0, event("queued", "b", "run=b"));
        known.learn(List.of(A), 9, List.of(stored(4, event("queued", "a", "run=a"))));

        assertThat(known.of(List.of(A), 1)).isEmpty();
    }

    @Test
    void forgetsALongHistoryAndThoseUsedLeastRecently() {
        commit(0, event("queued", "a", "run=a"));
        for (long position = 1; position <= 500; position++) {
            commit(position, event("noted", "a", "run=a"));
        }
        assertThat(known.of(List.of(A), 501)).isEmpty();

        commit(501, event("queued", "b", "run=b"), event("noted", "b".repeat(900_000), "run=b"));
        commit(503, event("queued", "c", "run=c"), event("noted", "c".repeat(100_000), "run=c"));
        assertThat(known.of(List.of(B), 505)).isEmpty();
        assertThat(positions(known.of(List.of(new Tag("run", "c")), 505))).contains(List.of(504L, 505L));
    }

    @Test
    void forgetsIdsThatNeverWere() {
        commit(0, event("queued", "b", "run=b"));
        known.learn(List.of(A), 1, List.of());
        assertThat(positions(known.of(List.of(A), 1))).contains(List.of());

        for (int id = 0; id < 10_000; id++) {
            known.learn(List.of(new Tag("run", "unknown " + id)), 1, List.of());
        }
        assertThat(known.of(List.of(A), 1)).isEmpty();
    }

    @Test
    void forgetsWhatHasEndedAndKnowsItAgainWhenItIsRead() {
        commit(0, event("queued", "a", "run=a"), event("queued", "b", "run=b"));
        commit(2, event("ended", "a", "run=a"));

        assertThat(known.of(List.of(A), 3)).isEmpty();
        assertThat(known.of(List.of(B), 3)).isPresent();

        known.learn(
                List.of(A),
                3,
                List.of(stored(1, event("queued", "a", "run=a")), stored(3, event("ended", "a", "run=a"))));
        assertThat(positions(known.of(List.of(A), 3))).contains(List.of(1L, 3L));
    }

    @Test
    void answersCriteriaOfPlainTagsOnly() {
        assertThat(KnownHistories.plainTags(EventCriteria.havingTags(A))).contains(List.of(A));
        assertThat(KnownHistories.plainTags(EventCriteria.havingTags(A, B))).isEmpty();
        assertThat(KnownHistories.plainTags(EventCriteria.havingTags(A).andBeingOneOfTypes("queued")))
                .isEmpty();
        assertThat(KnownHistories.plainTags(EventCriteria.havingAnyTag())).isEmpty();
    }

    private void commit(long base, TaggedEventMessage<?>... events) {
        var stored = new ArrayList<StoredEvent>();
        Arrays.stream(events).forEach(event -> stored.add(stored(base + stored.size() + 1, event)));
        recent.add(base, stored);
        known.committed(base, stored);
    }

    private static StoredEvent stored(long position, TaggedEventMessage<?> event) {
        return StoredEvent.committed(position - 1, List.of(NewEvent.of(event, new TextPayloads())))
                .getFirst();
    }

    private static Optional<List<Long>> positions(Optional<Known> known) {
        return known.map(
                found -> found.events().stream().map(StoredEvent::position).toList());
    }

    /** Runs begin when they are queued, and end. */
    private static final class Runs implements Histories {
        @Override
        public boolean remembers(Tag tag) {
            return tag.key().equals("run");
        }

        @Override
        public Set<Tag> begunBy(EventMessage message) {
            return tags("queued", message);
        }

        @Override
        public Set<Tag> endedBy(EventMessage message) {
            return tags("ended", message);
        }

        private static Set<Tag> tags(String name, EventMessage message) {
            return message.type().name().equals(name)
                    ? Set.of(new Tag("run", String.valueOf(message.payload()).substring(0, 1)))
                    : Set.of();
        }
    }
}
