/** A rover tells how far a run is, and how it ended. */
@NullMarked
package dev.ufo.command.runs.reportstate;

import org.jspecify.annotations.NullMarked;
