package dev.ufo.command.pilots;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.pilots.addpilot.AddPilot;
import dev.ufo.command.pilots.addpilot.AddPilotDecision;
import dev.ufo.command.pilots.removepilot.RemovePilot;
import dev.ufo.command.pilots.removepilot.RemovePilotDecision;
import dev.ufo.events.EventTags;

/** What is decided about pilots. */
public final class PilotsModule {
    private static final StateModel<Pilot> PILOT = new StateModel<>(new Pilot.Absent(), Pilot::evolve);

    private PilotsModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        var _ = table.on(
                        AddPilot.class,
                        command -> Boundary.anyOf(EventTags.tag("pilot", command.pilotId())),
                        PILOT,
                        AddPilotDecision::decide)
                .on(
                        RemovePilot.class,
                        command -> Boundary.anyOf(EventTags.tag("pilot", command.pilotId())),
                        PILOT,
                        RemovePilotDecision::decide);
    }
}
