package dev.ufo.store.postgres;

import java.util.List;
import java.util.Set;
import org.axonframework.messaging.core.QualifiedName;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.EventCriterion;

/**
 * One flat criterion: an event matches when it carries all the tags and, if types are named, is of one of them.
 *
 * @param tags stored texts of the tags; empty for any
 * @param types stored names; empty for any
 */
record Criterion(List<String> tags, List<String> types) {
    private static final List<Criterion> ANY = List.of(new Criterion(List.of(), List.of()));

    /** The criteria of which one must match; Axon's "any event" becomes one criterion without tags and types. */
    static List<Criterion> of(EventCriteria criteria) {
        var flat = criteria.flatten();
        return flat.isEmpty() ? ANY : flat.stream().map(Criterion::of).toList();
    }

    /** True for the commonest condition, which the tag index answers alone. */
    boolean isOneTag() {
        return tags.size() == 1 && types.isEmpty();
    }

    boolean matches(NewEvent event) {
        return event.tags().containsAll(tags) && (types.isEmpty() || types.contains(event.name()));
    }

    private static Criterion of(EventCriterion criterion) {
        return new Criterion(TagText.of(criterion.tags()), names(criterion.types()));
    }

    private static List<String> names(Set<QualifiedName> types) {
        return types.stream().map(QualifiedName::name).toList();
    }
}
