package dev.ufo.command.claims;

import dev.ufo.ids.PilotId;
import dev.ufo.ids.RoverId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many runs the rovers and pilots of a fleet have, and how many more they may. */
final class Load {
    private final DispatchRules rules;
    private final Map<RoverId, Integer> ofRovers = new HashMap<>();
    private final Map<PilotId, Integer> ofPilots = new HashMap<>();

    Load(DispatchRules rules) {
        this.rules = rules;
    }

    /** Whether both may have one more. */
    boolean allows(RoverId rover, PilotId pilot) {
        return isBelow(rules.mostPerRover(), ofRovers.getOrDefault(rover, 0))
                && isBelow(rules.mostPerPilot(), ofPilots.getOrDefault(pilot, 0));
    }

    private static boolean isBelow(@Nullable Integer most, int count) {
        return most == null || count < most;
    }

    /** Both have one more. */
    void add(RoverId rover, PilotId pilot) {
        if (rules.isLimited()) {
            ofRovers.merge(rover, 1, Integer::sum);
            ofPilots.merge(pilot, 1, Integer::sum);
        }
    }
}
