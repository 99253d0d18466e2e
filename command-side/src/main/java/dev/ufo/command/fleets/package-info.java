/** Fleets: who belongs to them and what they may do there. */
@NullMarked
package dev.ufo.command.fleets;

import org.jspecify.annotations.NullMarked;
