package dev.ufo.command.decision;

import dev.ufo.door.Refusal;
import dev.ufo.events.UfoEvent;
import java.util.List;

/** What a decision comes to. */
public sealed interface Outcome {
    /** These facts, in this order, in one append; none means that everything is so already. */
    record Accepted(List<UfoEvent> events) implements Outcome {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Declined; nothing is appended. */
    record Refused(Refusal refusal) implements Outcome {}

    /** These facts, in this order, in one append. */
    static Outcome accept(UfoEvent... events) {
        return new Accepted(List.of(events));
    }

    /** These facts, in this order, in one append. */
    static Outcome accept(List<UfoEvent> events) {
        return new Accepted(events);
    }

    /** Everything is so already: a repeated command is no fault. */
    static Outcome unchanged() {
        return new Accepted(List.of());
    }

    /** Declined. */
    static Outcome refuse(Refusal refusal) {
        return new Refused(refusal);
    }
}
