package dev.ufo.command.fleets;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.fleets.createfleet.CreateFleet;
import dev.ufo.command.fleets.createfleet.CreateFleetDecision;
import dev.ufo.command.fleets.deletefleet.DeleteFleet;
import dev.ufo.command.fleets.deletefleet.DeleteFleetDecision;
import dev.ufo.events.EventTags;
import dev.ufo.ids.FleetId;

/** What is decided about fleets as a whole. */
public final class FleetsModule {
    private static final StateModel<Fleet> FLEET = new StateModel<>(Fleet.NONE, Fleet::evolve);

    private FleetsModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        var _ = table.on(CreateFleet.class, command -> about(command.fleetId()), FLEET, CreateFleetDecision::decide)
                .on(DeleteFleet.class, command -> about(command.fleetId()), FLEET, DeleteFleetDecision::decide);
    }

    private static Boundary about(FleetId fleetId) {
        return Boundary.anyOf(EventTags.tag("fleet", fleetId));
    }
}
