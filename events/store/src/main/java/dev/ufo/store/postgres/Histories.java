package dev.ufo.store.postgres;

import java.util.Set;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;

/** Which tags' events are worth remembering. Implementations are pure. */
public interface Histories {
    /** None is. */
    Histories NONE = new Histories() {
        @Override
        public boolean remembers(Tag tag) {
            return false;
        }

        @Override
        public Set<Tag> begunBy(EventMessage message) {
            return Set.of();
        }

        @Override
        public Set<Tag> endedBy(EventMessage message) {
            return Set.of();
        }
    };

    /** Whether decisions fold the events of this tag often. */
    boolean remembers(Tag tag);

    /** Tags of which there can be no earlier event than this one. */
    Set<Tag> begunBy(EventMessage message);

    /** Tags whose events are hardly worth remembering after this one. */
    Set<Tag> endedBy(EventMessage message);
}
