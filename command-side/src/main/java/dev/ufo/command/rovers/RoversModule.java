package dev.ufo.command.rovers;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.rovers.refreshtags.RefreshTags;
import dev.ufo.command.rovers.refreshtags.RefreshTagsDecision;
import dev.ufo.command.rovers.removerover.RemoveRover;
import dev.ufo.command.rovers.removerover.RemoveRoverDecision;
import dev.ufo.command.rovers.retagrover.RequireRover;
import dev.ufo.command.rovers.retagrover.RetagRover;
import dev.ufo.command.rovers.retagrover.RetagRoverDecision;
import dev.ufo.events.EventTags;

/** What is decided about rovers that are enrolled. */
public final class RoversModule {
    private static final StateModel<Rover> ROVER = new StateModel<>(new Rover.Absent(), Rover::evolve);

    private RoversModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        var _ = table.on(
                        RefreshTags.class,
                        command -> Boundary.anyOf(EventTags.tag("rover", command.roverId())),
                        ROVER,
                        RefreshTagsDecision::decide)
                .on(
                        RequireRover.class,
                        command -> Boundary.anyOf(EventTags.tag("rover", command.roverId())),
                        ROVER,
                        RequireRover::decide)
                .on(
                        RetagRover.class,
                        command -> Boundary.anyOf(EventTags.tag("rover", command.roverId())),
                        ROVER,
                        RetagRoverDecision::decide)
                .on(
                        RemoveRover.class,
                        command -> Boundary.anyOf(EventTags.tag("rover", command.roverId())),
                        ROVER,
                        RemoveRoverDecision::decide);
    }
}
