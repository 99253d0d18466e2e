package dev.ufo.command.axon;

import dev.ufo.store.Companions;

/**
 * A command on its way through the bus.
 *
 * @param command what to decide
 * @param actor who causes it
 * @param companions rows to write with its events, and only with them
 */
record Envelope(Record command, Actor actor, Companions companions) {}
