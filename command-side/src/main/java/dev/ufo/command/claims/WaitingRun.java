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
 */
record WaitingRun(
        String pilotTag,
        Set<String> neededTags,
        Set<String> avoidedTags,
        @Nullable RoverId pinnedRover,
        long before) {
    WaitingRun {
        neededTags = Set.copyOf(neededTags);
        avoidedTags = Set.copyOf(avoidedTags);
    }

    /** A rover of the fleet. */
    record Candidate(RoverId id, Set<String> tags, boolean isOnline) {
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
        if (pinnedRover != null) {
            return ofPin(rovers);
        }
        List<Candidate> online = rovers.stream().filter(Candidate::isOnline).toList();
        if (rovers.isEmpty()) {
            return List.of(new Reason("no_rover", "This fleet has no rover. Enroll one."));
        }
        if (online.isEmpty()) {
            return List.of(new Reason("no_rover_online", "No rover is online. Start one."));
        }
        return online.stream().anyMatch(this::fits) ? List.of(inQueue()) : ofTags(online);
    }

    private List<Reason> ofPin(List<Candidate> rovers) {
        boolean isThere = rovers.stream()
                .filter(Candidate::isOnline)
                .anyMatch(rover -> rover.id().equals(pinnedRover));
        return isThere
                ? List.of(inQueue())
                : List.of(new Reason(
                        "pinned_rover_away",
                        "It goes on in a session that is on a rover which is not online. Start that rover, or stop the run"
                                + " and run the operation in a fresh session."));
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
