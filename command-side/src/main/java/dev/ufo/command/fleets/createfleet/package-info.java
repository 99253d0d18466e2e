/** A person makes a fleet for a group. */
@NullMarked
package dev.ufo.command.fleets.createfleet;

import org.jspecify.annotations.NullMarked;
