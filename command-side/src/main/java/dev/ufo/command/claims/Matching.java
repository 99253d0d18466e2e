package dev.ufo.command.claims;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Pairs runs with rovers: each run, oldest first, goes to the rover that waits longest among those that may have it. */
final class Matching {
    private Matching() {}

    /** A run and the rover that is to have it. */
    record Match(QueuedRun run, WaitingRover rover) {}

    /**
     * The pairs; no run and no rover is in two.
     *
     * @param runs oldest first
     * @param rovers longest waiting first
     * @param load what they have already; the pairs are added
     */
    static List<Match> match(List<QueuedRun> runs, List<WaitingRover> rovers, Load load) {
        List<Match> matches = new ArrayList<>();
        List<WaitingRover> free = new ArrayList<>(rovers);
        for (QueuedRun run : runs) {
            if (free.isEmpty()) {
                break;
            }
            for (Iterator<WaitingRover> waiting = free.iterator(); waiting.hasNext(); ) {
                WaitingRover rover = waiting.next();
                if (rover.fits(run) && load.allows(rover.rover().roverId(), run.pilotId())) {
                    load.add(rover.rover().roverId(), run.pilotId());
                    matches.add(new Match(run, rover));
                    waiting.remove();
                    break;
                }
            }
        }
        return matches;
    }
}
