package dev.ufo.command.labels.deletelabel;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.LabelId;
import java.time.Instant;

/** Deletes a label, from every operation too. */
public record DeleteLabel(LabelId labelId, FleetId fleetId, Instant at) {}
