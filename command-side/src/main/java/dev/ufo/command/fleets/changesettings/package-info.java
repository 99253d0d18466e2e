/** An owner or admin chooses how the fleet dispatches its runs. */
@NullMarked
package dev.ufo.command.fleets.changesettings;

import org.jspecify.annotations.NullMarked;
