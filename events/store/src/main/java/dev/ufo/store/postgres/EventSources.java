package dev.ufo.store.postgres;

import dev.ufo.store.Recall;
import java.util.List;
import java.util.Optional;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/** Opens finite streams: of what is remembered, for whom that will do, and else of what the log says, to be remembered. */
record EventSources(EventReader reader, LogHead head, KnownHistories histories) {
    /** The events behind a position that match, with the marker of how far that is known. */
    MessageStream<EventMessage> open(EventCriteria criteria, long after, @Nullable Recall recall) {
        var tags = after > 0 ? Optional.<List<Tag>>empty() : KnownHistories.plainTags(criteria);
        var pages = tags.map(plain -> of(plain, criteria, recall)).orElseGet(() -> fromTheLog(criteria));
        return new SourcedEvents(pages, criteria, after);
    }

    private SourcedEvents.Pages of(List<Tag> tags, EventCriteria criteria, @Nullable Recall recall) {
        if (recall != null) {
            var known = histories.of(tags, head.position());
            if (known.isPresent()) {
                recall.use();
                return (after, _, limit) -> known.get().page(after, limit);
            }
        }
        var log = fromTheLog(criteria);
        return (after, upTo, limit) -> {
            var page = log.read(after, upTo, limit);
            if (after <= 0 && page.events().size() < limit) {
                histories.learn(tags, page.head(), page.events());
            }
            return page;
        };
    }

    private SourcedEvents.Pages fromTheLog(EventCriteria criteria) {
        var flat = Criterion.of(criteria);
        return (after, upTo, limit) -> reader.read(flat, after, upTo, limit);
    }
}
