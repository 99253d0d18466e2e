/** Somebody stops a run. */
@NullMarked
package dev.ufo.command.runs.stoprun;

import org.jspecify.annotations.NullMarked;
