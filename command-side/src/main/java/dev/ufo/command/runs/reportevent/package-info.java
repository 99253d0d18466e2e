/** A rover writes a line about a run. */
@NullMarked
package dev.ufo.command.runs.reportevent;

import org.jspecify.annotations.NullMarked;
