package dev.ufo.command.claims;

import dev.ufo.command.claims.RunQueue.Extent;
import dev.ufo.command.claims.RunQueue.Front;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The front of a fleet's queue, read in larger pieces the faster it is used up. It may be out of date without harm: the proof
 * of a claim is its append's condition. New runs are younger than those read and so need not be known, as long as a run fits;
 * whoever finds none reads anew. Of runs that are pinned to a rover only as many are needed as one rover could take.
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
    private Set<Profile> cut = Set.of();

    private int ahead;
    private long readAt;
    private volatile boolean dropped = true;

    ReadAhead(FleetId fleet, RunQueue queue) {
        this.fleet = fleet;
        this.queue = queue;
    }

    private record Profile(UUID id, @Nullable RoverId pinnedTo) {
        static Profile of(QueuedRun run) {
            return new Profile(run.profile(), run.pinnedRover());
        }
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
     * Makes sure that those who wait can be served in the right order, if so many runs wait.
     *
     * @return whether the queue was read
     */
    boolean cover(Demand demand) {
        if (dropped || isOld() || rules.filter(DispatchRules::isLimited).isPresent()) {
            ahead = 0;
        } else if (isShort(demand)) {
            ahead = Math.clamp(2L * Math.max(ahead, demand.all()), 1, MOST);
        } else {
            return false;
        }
        read(demand);
        return true;
    }

    /** Reads the queue. */
    void read(Demand demand) {
        dropped = false;
        readAt = System.nanoTime();
        int share = ahead / Math.max(1, cut.size());
        Extent extent =
                new Extent(Math.max(demand.all(), share), Math.max(demand.ofOne(), share), Set.copyOf(inFlight));
        Front front = queue.front(fleet, extent);
        rules = Optional.of(front.rules());
        runs = front.runs();
        cut = counted(runs).entrySet().stream()
                .filter(profile -> profile.getValue()
                        == (profile.getKey().pinnedTo() == null ? extent.most() : extent.mostPinned()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
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

    private boolean isShort(Demand demand) {
        Map<Profile, Long> left = counted(runs);
        return cut.stream().anyMatch(profile -> left.getOrDefault(profile, 0L) < demand.of(profile.pinnedTo()));
    }

    private static Map<Profile, Long> counted(List<QueuedRun> runs) {
        return runs.stream().collect(Collectors.groupingBy(Profile::of, Collectors.counting()));
    }
}
