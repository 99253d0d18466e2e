package dev.ufo.store.axon;

import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.TaggedEvents;
import dev.ufo.events.UfoEvent;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventsourcing.eventstore.TagResolver;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.Tag;

/** Tags are what the contract says of an event, and what its metadata says of the call that caused it. */
public final class ContractTagResolver implements TagResolver {
    @Override
    public Set<Tag> resolve(EventMessage message) {
        if (message.payload() instanceof UfoEvent event) {
            Stream<EventTag> once =
                    Optional.ofNullable(message.metadata().get(EventTags.ONCE)).map(EventTags::once).stream();
            return Stream.concat(TaggedEvents.tagsOf(event).stream(), once)
                    .map(tag -> new Tag(tag.key(), tag.value()))
                    .collect(Collectors.toUnmodifiableSet());
        }
        throw new IllegalArgumentException("only events of the contract are stored, not " + message.type());
    }
}
