package dev.ufo.command.fleets.changesettings;

import dev.ufo.command.fleets.Fleet;
import dev.ufo.events.FleetEvent.FleetSettingsChanged;
import dev.ufo.events.FleetSettings;
import dev.ufo.events.UfoEvent;

/** A fleet and how it dispatches its runs. */
public record FleetWithSettings(Fleet fleet, FleetSettings settings) {
    /** No fleet. */
    public static final FleetWithSettings NONE = new FleetWithSettings(Fleet.NONE, FleetSettings.DEFAULT);

    /** The fleet after one more fact. */
    public static FleetWithSettings evolve(FleetWithSettings before, UfoEvent event) {
        return event instanceof FleetSettingsChanged changed
                ? new FleetWithSettings(before.fleet, changed.settings())
                : new FleetWithSettings(Fleet.evolve(before.fleet, event), before.settings);
    }
}
