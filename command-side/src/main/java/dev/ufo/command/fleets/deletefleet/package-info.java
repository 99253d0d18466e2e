/** An owner deletes a fleet, and everything in it. */
@NullMarked
package dev.ufo.command.fleets.deletefleet;

import org.jspecify.annotations.NullMarked;
