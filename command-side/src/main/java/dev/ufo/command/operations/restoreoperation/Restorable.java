package dev.ufo.command.operations.restoreoperation;

import dev.ufo.command.operations.Operation;
import dev.ufo.command.operations.Operation.Deleted;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.MissionEvent.MissionDeleted;
import dev.ufo.events.MissionEvent.MissionRestored;
import dev.ufo.events.UfoEvent;
import java.util.Set;

/**
 * An operation that may come back.
 *
 * @param hasMission whether there is the mission it would come back to
 */
public record Restorable(Operation operation, boolean hasMission) {
    /** Nothing is known. */
    public static final Restorable NONE = new Restorable(new Operation.Absent(), true);

    /** The facts and one more. */
    public static Restorable evolve(Restorable before, UfoEvent event) {
        return switch (event) {
            case MissionDeleted _ -> new Restorable(before.operation, false);
            case MissionRestored _ -> new Restorable(before.operation, true);
            default -> new Restorable(Operation.evolve(before.operation, event), before.hasMission);
        };
    }

    /** The tag of its mission, if that matters. */
    public Set<EventTag> missionTag() {
        return operation instanceof Deleted deleted
                ? Set.of(EventTags.tag("mission", deleted.was().origin().missionId()))
                : Set.of();
    }
}
