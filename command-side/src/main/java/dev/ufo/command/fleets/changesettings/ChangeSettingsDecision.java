package dev.ufo.command.fleets.changesettings;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.door.Refusal;
import dev.ufo.events.FleetEvent.FleetSettingsChanged;
import dev.ufo.events.FleetSettings;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Owners and admins choose, within limits that no fleet has reason to pass. */
public final class ChangeSettingsDecision {
    private static final int MOST_ATTEMPTS = 100;
    private static final int MOST_RUN_SECONDS = 30 * 24 * 60 * 60;
    private static final int MOST_ACTIVE_RUNS = 1_000;

    private ChangeSettingsDecision() {}

    /** Replaces the settings; the same ones change nothing. */
    public static Outcome decide(FleetWithSettings state, ChangeSettings command) {
        return Checks.passing(
                () -> change(state, command, command.settings().found().orElse(FleetSettings.DEFAULT)),
                () -> RequireManagement.check(state.fleet(), command.userId()),
                command.settings()::fault,
                () -> command.settings().found().flatMap(ChangeSettingsDecision::check));
    }

    private static Optional<Refusal> check(FleetSettings settings) {
        return Checks.first(
                () -> within("max_attempts", settings.maxAttempts(), MOST_ATTEMPTS),
                () -> within("max_run_seconds", settings.maxRunSeconds(), MOST_RUN_SECONDS),
                () -> within("max_active_runs_per_rover", settings.maxActiveRunsPerRover(), MOST_ACTIVE_RUNS),
                () -> within("max_active_runs_per_pilot", settings.maxActiveRunsPerPilot(), MOST_ACTIVE_RUNS));
    }

    private static Optional<Refusal> within(String field, @Nullable Integer value, int most) {
        return Checks.require(
                value == null || (value >= 1 && value <= most),
                () -> Refusal.badRequest(field + " must be from 1 to " + most + ", or null"));
    }

    private static Outcome change(FleetWithSettings state, ChangeSettings command, FleetSettings settings) {
        return state.settings().equals(settings)
                ? Outcome.unchanged()
                : Outcome.accept(new FleetSettingsChanged(command.fleetId(), settings, command.userId(), command.at()));
    }
}
