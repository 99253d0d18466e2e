/** A rover tells that it still has a run. */
@NullMarked
package dev.ufo.command.runs.heartbeat;

import org.jspecify.annotations.NullMarked;
