package dev.ufo.command.claims;

import dev.ufo.ids.RoverId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A run that waits, and why it does.
 *
 * @param pilotTag the tag of rovers that have its pilot
 * @param neededTags those that a rover must have, that of the pilot among them
 * @param before how many runs that fit the same rovers are claimed first
 * @param rules what its fleet's settings do to it
 */
record WaitingRun(
        String pilotTag,
        Set<String> neededTags,
        Set<String> avoidedTags,
        @Nullable RoverId pinnedRover,
        long before,
        Rules rules) {
    WaitingRun {
        neededTags = Set.copyOf(neededTags);
        avoidedTags = Set.copyOf(avoidedTags);
    }

    /**
     * What the fleet's settings say.
     *
     * @param blockers how many operations hold it; 0 where blockers do not count
     * @param roverLimit how many runs a rover may have; null for any number
     * @param pilotLimit how many runs its pilot may have; null for any number
     * @param pilotRuns how many it has
     */
    record Rules(
            long blockers,
            @Nullable Integer roverLimit,
            @Nullable Integer pilotLimit,
            long pilotRuns) {
        private List<Reason> reasons() {
            List<Reason> reasons = new ArrayList<>();
            if (blockers > 0) {
                reasons.add(new Reason(
                        "blocked",
                        blockers == 1
                                ? "Another operation blocks it. It begins by itself once that is done or cancelled."
                                : "%d other operations block it. It begins by itself once they are done or cancelled."
                                        .formatted(blockers)));
            }
            if (pilotLimit != null && pilotRuns >= pilotLimit) {
                reasons.add(new Reason(
                        "pilot_limit",
                        "Its pilot has %d active runs, as many as this fleet lets it have.".formatted(pilotRuns)));
            }
            return reasons;
        }

        private boolean allows(Candidate rover) {
            return roverLimit == null || rover.runs() < roverLimit;
        }
    }

    /**
     * A rover of the fleet.
     *
     * @param runs how many it has
     */
    record Candidate(RoverId id, Set<String> tags, boolean isOnline, int runs) {
        Candidate {
            tags = Set.copyOf(tags);
        }
    }

    /**
     * Why something waits.
     *
     * @param code for programs; stable
     * @param text for people
     */
    record Reason(String code, String text) {}

    /** What has to change before a rover takes it; if nothing has, its place in the queue. */
    List<Reason> reasons(List<Candidate> rovers) {
        List<Reason> reasons = new ArrayList<>(rules.reasons());
        reasons.addAll(pinnedRover == null ? ofRovers(rovers) : ofPin(rovers));
        return reasons.isEmpty() ? List.of(inQueue()) : List.copyOf(reasons);
    }

    private List<Reason> ofRovers(List<Candidate> rovers) {
        List<Candidate> online = rovers.stream().filter(Candidate::isOnline).toList();
        if (rovers.isEmpty()) {
            return List.of(new Reason("no_rover", "This fleet has no rover. Enroll one."));
        }
        if (online.isEmpty()) {
            return List.of(new Reason("no_rover_online", "No rover is online. Start one."));
        }
        List<Candidate> fitting = online.stream().filter(this::fits).toList();
        return fitting.isEmpty() ? ofTags(online) : ofLimit(fitting);
    }

    private List<Reason> ofPin(List<Candidate> rovers) {
        List<Candidate> pinned = rovers.stream()
                .filter(Candidate::isOnline)
                .filter(rover -> rover.id().equals(pinnedRover))
                .toList();
        return pinned.isEmpty()
                ? List.of(new Reason(
                        "pinned_rover_away",
                        "It goes on in a session that is on a rover which is not online. Start that rover, or stop the run"
                                + " and run the operation in a fresh session."))
                : ofLimit(pinned);
    }

    private List<Reason> ofLimit(List<Candidate> fitting) {
        return fitting.stream().anyMatch(rules::allows)
                ? List.of()
                : List.of(new Reason(
                        "rover_limit",
                        "Every rover that is online and fits has %d active runs, as many as this fleet lets it have."
                                .formatted(rules.roverLimit())));
    }

    private List<Reason> ofTags(List<Candidate> online) {
        List<Candidate> able =
                online.stream().filter(rover -> rover.tags().contains(pilotTag)).toList();
        if (able.isEmpty()) {
            return List.of(new Reason(
                    "no_rover_with_pilot", "No rover that is online has this pilot installed (" + pilotTag + ")."));
        }
        List<Reason> reasons = new ArrayList<>();
        if (able.stream().noneMatch(rover -> rover.tags().containsAll(neededTags))) {
            Set<String> required = new TreeSet<>(neededTags);
            required.remove(pilotTag);
            reasons.add(new Reason(
                    "no_rover_with_tags",
                    "No rover that is online has all of the required tags: " + String.join(", ", required) + "."));
        } else {
            reasons.add(new Reason(
                    "excluded_tags",
                    "Every rover that would fit has one of the excluded tags: "
                            + String.join(", ", new TreeSet<>(avoidedTags)) + "."));
        }
        return reasons;
    }

    private Reason inQueue() {
        return new Reason(
                "in_queue",
                before == 0
                        ? "It is the next that a fitting rover takes; those that fit are busy."
                        : "A fitting rover takes %d before it.".formatted(before));
    }

    private boolean fits(Candidate rover) {
        return rover.tags().containsAll(neededTags) && Collections.disjoint(rover.tags(), avoidedTags);
    }
}
