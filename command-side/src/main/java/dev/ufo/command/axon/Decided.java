package dev.ufo.command.axon;

import dev.ufo.events.UfoEvent;
import java.util.List;

/**
 * A command that was accepted.
 *
 * @param events what was appended; empty if everything was so already
 * @param position of the last of them, or of the newest fact the decision knew if there are none
 * @param state what the decision knew, and then its own events; for answers that tell no more than that
 * @param repeated whether the same call had been carried out before; the events are those of that time
 */
public record Decided(List<UfoEvent> events, long position, Object state, boolean repeated) {
    public Decided {
        events = List.copyOf(events);
    }
}
