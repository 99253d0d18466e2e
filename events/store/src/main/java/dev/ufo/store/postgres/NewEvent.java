package dev.ufo.store.postgres;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.messaging.eventhandling.EventMessage;

/**
 * An event on its way into the log, its texts ready before it waits for its turn.
 *
 * @param tagged the message and its tags as the caller gave them
 * @param name the stored name
 * @param payload the payload as JSON
 * @param metadata the metadata as JSON
 * @param tags stored texts of the tags
 * @param tagArray the same as the text of an array
 */
record NewEvent(
        TaggedEventMessage<?> tagged, String name, String payload, String metadata, Set<String> tags, String tagArray) {

    static NewEvent of(TaggedEventMessage<?> tagged, EventPayloads payloads) {
        var message = tagged.event();
        var tags = TagText.of(tagged.tags());
        return new NewEvent(
                tagged,
                message.type().qualifiedName().name(),
                payloads.toJson(message),
                MetadataText.write(message.metadata()),
                new HashSet<>(tags),
                ArrayText.of(tags));
    }

    EventMessage message() {
        return tagged.event();
    }

    long micros() {
        return ChronoUnit.MICROS.between(Instant.EPOCH, message().timestamp());
    }

    int size() {
        return payload.length() + metadata.length() + tagArray.length();
    }
}
