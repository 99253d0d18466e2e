package dev.ufo.command.claims;

import dev.ufo.command.claims.RunQueue.Front;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RunId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The front of a fleet's queue, read in larger pieces the faster it is used up. It may be out of date without harm: the proof
 * of a claim is its append's condition. New runs are younger than those read and so need not be known, as long as a run fits;
 * whoever finds none reads anew.
 *
 * <p>Where runs are limited, nothing is read ahead: each look counts them anew.
 *
 * <p>Used by the thread that looks; only {@link #settled}, {@link #drop} and {@link #rules} may be called by others.
 */
final class ReadAhead {
    /** Runs to read ahead at most, so many that reading costs little beside claiming. */
    private static final int MOST = 256;

    private static final Duration TRUSTED = Duration.ofSeconds(1);

    private final FleetId fleet;
    private final RunQueue queue;
    private final Set<RunId> inFlight = ConcurrentHashMap.newKeySet();
    private List<QueuedRun> runs = List.of();

    private volatile Optional<DispatchRules> rules = Optional.empty();
    /** Profiles of which more may wait than were read. */
    private Set<UUID> cut = Set.of();

    private int ahead;
    private long readAt;
    private volatile boolean dropped = true;

    ReadAhead(FleetId fleet, RunQueue queue) {
        this.fleet = fleet;
        this.queue = queue;
    }

    /** The rules that held when the queue was read; empty if it never was. */
    Optional<DispatchRules> rules() {
        return rules;
    }

    /** What is known to wait, oldest first. */
    List<QueuedRun> runs() {
        return runs;
    }

    /**
     * Makes sure that so many rovers can be served in the right order, if so many runs wait.
     *
     * @return whether the queue was read
     */
    boolean cover(int rovers) {
        if (dropped || isOld() || rules.filter(DispatchRules::isLimited).isPresent()) {
            ahead = 0;
        } else if (isShort(rovers)) {
            ahead = Math.clamp(2L * Math.max(ahead, rovers), 1, MOST);
        } else {
            return false;
        }
        read(rovers);
        return true;
    }

    /** Reads the queue. */
    void read(int rovers) {
        dropped = false;
        readAt = System.nanoTime();
        Set<RunId> leaving = Set.copyOf(inFlight);
        int profiles = Math.max(1, cut.size());
        int most = Math.max(rovers, ahead / profiles) + leaving.size();
        Front front = queue.front(fleet, most);
        rules = Optional.of(front.rules());
        List<QueuedRun> read = front.runs();
        Map<UUID, Long> found = read.stream().collect(Collectors.groupingBy(QueuedRun::profile, Collectors.counting()));
        cut = found.entrySet().stream()
                .filter(profile -> profile.getValue() == most)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        runs = read.stream().filter(run -> !leaving.contains(run.runId())).toList();
    }

    /** These are being claimed. */
    void take(List<QueuedRun> taken) {
        taken.forEach(run -> inFlight.add(run.runId()));
        runs = runs.stream().filter(run -> !inFlight.contains(run.runId())).toList();
    }

    /** It was claimed, or could not be. */
    void settled(RunId run) {
        inFlight.remove(run);
    }

    /** What was read is not so any more. */
    void drop() {
        dropped = true;
    }

    private boolean isOld() {
        return System.nanoTime() - readAt > TRUSTED.toNanos();
    }

    private boolean isShort(int rovers) {
        return cut.stream()
                .anyMatch(profile -> runs.stream()
                                .filter(run -> run.profile().equals(profile))
                                .limit(rovers)
                                .count()
                        < rovers);
    }
}
