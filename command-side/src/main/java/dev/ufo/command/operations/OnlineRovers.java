package dev.ufo.command.operations;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;
import java.util.Set;

/** Knows which rovers are there. That is outside the log, so endpoints ask it and put the answer into the command. */
@FunctionalInterface
public interface OnlineRovers {
    /** The rovers of a fleet that have been seen within the presence window (60 s) and have not been removed. */
    Set<RoverId> online(FleetId fleetId);
}
