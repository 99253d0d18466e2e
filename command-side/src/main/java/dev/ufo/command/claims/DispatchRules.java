package dev.ufo.command.claims;

import org.jspecify.annotations.Nullable;

/**
 * What a fleet's settings say about which runs may begin, and in which order.
 *
 * @param mostPerRover how many runs a rover may have at once; null for any number
 * @param mostPerPilot how many runs of a pilot there may be at once; null for any number
 * @param enforceBlockers whether runs of blocked operations are held; those are not among the runs that wait
 * @param byPriority whether urgent runs go before older ones
 */
record DispatchRules(
        @Nullable Integer mostPerRover, @Nullable Integer mostPerPilot, boolean enforceBlockers, boolean byPriority) {
    /** Anything may begin. */
    static final DispatchRules NONE = new DispatchRules(null, null, false, false);

    /** Whether it matters how many runs there are. */
    boolean isLimited() {
        return mostPerRover != null || mostPerPilot != null;
    }

    /** Whether it matters what becomes of runs and operations elsewhere. */
    boolean isAny() {
        return isLimited() || enforceBlockers;
    }
}
