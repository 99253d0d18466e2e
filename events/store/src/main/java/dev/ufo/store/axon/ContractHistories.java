package dev.ufo.store.axon;

import dev.ufo.events.EventTag;
import dev.ufo.events.TaggedEvents;
import dev.ufo.events.UfoEvent;
import dev.ufo.store.postgres.Histories;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;

/** What is folded again and again while a run goes on. Nothing about people, whose texts are sealed in the log. */
final class ContractHistories implements Histories {
    private static final Set<String> WORK = Set.of("attempt", "run", "operation", "conversation", "pilot");

    @Override
    public boolean remembers(Tag tag) {
        return WORK.contains(tag.key());
    }

    @Override
    public Set<Tag> begunBy(EventMessage message) {
        return message.payload() instanceof UfoEvent event
                ? TaggedEvents.begunBy(event).stream()
                        .map(ContractHistories::axonTag)
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    private static Tag axonTag(EventTag tag) {
        return new Tag(tag.key(), tag.value());
    }
}
