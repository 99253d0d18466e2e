package dev.ufo.query.operations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What narrows the board; everything in it is known to be of the fleet.
 *
 * @param withArchived whether archived operations count
 */
record BoardFilter(
        Optional<UUID> mission,
        Optional<Integer> priority,
        Optional<String> assigneeType,
        Optional<UUID> assignee,
        Optional<UUID> creator,
        Optional<UUID> label,
        boolean withArchived) {
    /** The name of the line that leaves archived operations out; it takes no parameter. */
    static final String LIVE = "live";

    /** The filters that narrow, by the names of their lines and parameters. */
    Map<String, Object> narrowing() {
        Map<String, Object> narrowing = new HashMap<>();
        mission.ifPresent(id -> narrowing.put("mission", id));
        priority.ifPresent(value -> narrowing.put("priority", value));
        assigneeType.ifPresent(type -> narrowing.put("assigneeType", type));
        assignee.ifPresent(id -> narrowing.put("assignee", id));
        creator.ifPresent(id -> narrowing.put("creator", id));
        label.ifPresent(id -> narrowing.put("label", id));
        if (!withArchived) {
            narrowing.put(LIVE, true);
        }
        return narrowing;
    }

    /** True if at most the archive narrows. */
    boolean isNone() {
        return isPlain() && mission.isEmpty();
    }

    /** True if at most the mission and the archive narrow. */
    boolean isPlain() {
        return priority.isEmpty()
                && assigneeType.isEmpty()
                && assignee.isEmpty()
                && creator.isEmpty()
                && label.isEmpty();
    }
}
