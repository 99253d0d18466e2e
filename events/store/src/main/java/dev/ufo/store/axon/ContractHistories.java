package dev.ufo.store.axon;

import dev.ufo.events.EventTag;
import dev.ufo.events.TaggedEvents;
import dev.ufo.events.UfoEvent;
import dev.ufo.store.postgres.Histories;
import java.util.Set;
import java.util.function.Function;
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
        return tags(message, TaggedEvents::begunBy);
    }

    @Override
    public Set<Tag> endedBy(EventMessage message) {
        return tags(message, TaggedEvents::endedBy);
    }

    private static Set<Tag> tags(EventMessage message, Function<UfoEvent, Set<EventTag>> of) {
        return message.payload() instanceof UfoEvent event
                ? of.apply(event).stream()
                        .map(tag -> new Tag(tag.key(), tag.value()))
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
