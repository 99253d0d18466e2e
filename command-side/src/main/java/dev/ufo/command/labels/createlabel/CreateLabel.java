package dev.ufo.command.labels.createlabel;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.LabelId;
import java.time.Instant;

/**
 * Makes a label.
 *
 * @param name as sent
 * @param color as sent; any text
 */
public record CreateLabel(LabelId labelId, FleetId fleetId, String name, String color, Instant at) {}
