package dev.ufo.store;

import java.util.List;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;

/**
 * Events that go into the log together or not at all.
 *
 * @param condition refuses them
 * @param events in order
 */
public record Append(AppendCondition condition, List<TaggedEventMessage<?>> events) {
    public Append {
        events = List.copyOf(events);
    }
}
