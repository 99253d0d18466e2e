package dev.ufo.command.fleets.changesettings;

import dev.ufo.command.decision.Given;
import dev.ufo.events.FleetSettings;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Replaces all settings of a fleet. */
public record ChangeSettings(FleetId fleetId, UserId userId, Given<FleetSettings> settings, Instant at) {}
