/** Somebody saw all their signals. */
@NullMarked
package dev.ufo.command.signals.readallsignals;

import org.jspecify.annotations.NullMarked;
