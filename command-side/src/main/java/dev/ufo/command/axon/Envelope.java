package dev.ufo.command.axon;

import dev.ufo.events.EventTags;
import dev.ufo.store.Companions;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A command on its way through the bus.
 *
 * @param command what to decide
 * @param actor who causes it
 * @param companions rows to write with its events, and only with them
 * @param once what it is known by in the log, if it must not be carried out twice
 * @param recalling whether it may be decided on what this process remembers of the log
 */
record Envelope(Record command, Actor actor, Companions companions, Optional<String> once, boolean recalling) {
    /** The same, to be decided on what the log itself says. */
    Envelope anew() {
        return new Envelope(command, actor, companions, once, false);
    }

    /** The metadata of its events. */
    Map<String, String> metadata() {
        Map<String, String> metadata = new HashMap<>(actor.metadata());
        once.ifPresent(call -> metadata.put(EventTags.ONCE, call));
        return metadata;
    }
}
