package dev.ufo.query.fleets;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

/** How a fleet dispatches its runs, on the wire; a null is no limit of the fleet's own. */
record FleetSettingsView(
        @JsonProperty("queue_order") String queueOrder,
        @JsonProperty("max_attempts") @Nullable Integer maxAttempts,
        @JsonProperty("max_run_seconds") @Nullable Integer maxRunSeconds,
        @JsonProperty("max_active_runs_per_rover") @Nullable Integer maxActiveRunsPerRover,
        @JsonProperty("max_active_runs_per_pilot") @Nullable Integer maxActiveRunsPerPilot,
        @JsonProperty("enforce_blockers") boolean enforceBlockers) {}
