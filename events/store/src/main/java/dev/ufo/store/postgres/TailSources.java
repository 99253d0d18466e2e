package dev.ufo.store.postgres;

/**
 * What all tails of a process share.
 *
 * @param head how far the log goes, as far as known
 * @param recent the newest events of this process
 * @param wakeups who tells tails to look again
 */
record TailSources(LogHead head, RecentEvents recent, Wakeups wakeups) {}
