package dev.ufo.command.fleets;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.fleets.changesettings.ChangeSettings;
import dev.ufo.command.fleets.changesettings.ChangeSettingsDecision;
import dev.ufo.command.fleets.changesettings.FleetWithSettings;
import dev.ufo.command.fleets.changesettings.RequireManagement;
import dev.ufo.command.fleets.createfleet.CreateFleet;
import dev.ufo.command.fleets.createfleet.CreateFleetDecision;
import dev.ufo.command.fleets.deletefleet.DeleteFleet;
import dev.ufo.command.fleets.deletefleet.DeleteFleetDecision;
import dev.ufo.events.EventTags;
import dev.ufo.ids.FleetId;

/** What is decided about fleets as a whole. */
public final class FleetsModule {
    private static final StateModel<Fleet> FLEET = new StateModel<>(Fleet.NONE, Fleet::evolve);

    private static final StateModel<FleetWithSettings> SETTINGS =
            new StateModel<>(FleetWithSettings.NONE, FleetWithSettings::evolve);

    private FleetsModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        var _ = table.on(CreateFleet.class, command -> about(command.fleetId()), FLEET, CreateFleetDecision::decide)
                .on(DeleteFleet.class, command -> about(command.fleetId()), FLEET, DeleteFleetDecision::decide)
                .on(RequireManagement.class, command -> about(command.fleetId()), SETTINGS, RequireManagement::decide)
                .on(
                        ChangeSettings.class,
                        command -> about(command.fleetId()),
                        SETTINGS,
                        ChangeSettingsDecision::decide);
    }

    private static Boundary about(FleetId fleetId) {
        return Boundary.anyOf(EventTags.tag("fleet", fleetId));
    }
}
