package dev.ufo.command.fleets.changesettings;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ufo.command.decision.Given;
import dev.ufo.door.Refusal;
import dev.ufo.events.FleetSettings;
import dev.ufo.events.QueueOrder;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Settings as they are sent; what is absent or null has its default. */
record SettingsBody(
        @JsonProperty("queue_order") @Nullable String queueOrder,
        @JsonProperty("max_attempts") @Nullable Integer maxAttempts,
        @JsonProperty("max_run_seconds") @Nullable Integer maxRunSeconds,
        @JsonProperty("max_active_runs_per_rover") @Nullable Integer maxActiveRunsPerRover,
        @JsonProperty("max_active_runs_per_pilot") @Nullable Integer maxActiveRunsPerPilot,
        @JsonProperty("enforce_blockers") @Nullable Boolean enforceBlockers) {
    /** What they come to, unless the order is none. */
    Given<FleetSettings> settings() {
        return order().map(order -> Given.of(new FleetSettings(
                        order,
                        maxAttempts,
                        maxRunSeconds,
                        maxActiveRunsPerRover,
                        maxActiveRunsPerPilot,
                        Boolean.TRUE.equals(enforceBlockers))))
                .orElseGet(() -> Given.unreadable(Refusal.badRequest("queue_order must be oldest_first or priority")));
    }

    /** Settings that were accepted, as they are answered. */
    static SettingsBody of(Given<FleetSettings> accepted) {
        FleetSettings settings = accepted.found().orElse(FleetSettings.DEFAULT);
        return new SettingsBody(
                settings.queueOrder().wire(),
                settings.maxAttempts(),
                settings.maxRunSeconds(),
                settings.maxActiveRunsPerRover(),
                settings.maxActiveRunsPerPilot(),
                settings.enforceBlockers());
    }

    private Optional<QueueOrder> order() {
        return queueOrder == null
                ? Optional.of(FleetSettings.DEFAULT.queueOrder())
                : Arrays.stream(QueueOrder.values())
                        .filter(order -> order.wire().equals(queueOrder))
                        .findFirst();
    }
}
