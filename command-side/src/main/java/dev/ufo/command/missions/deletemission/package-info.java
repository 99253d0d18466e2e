/** Somebody deletes a mission with everything in it. */
@NullMarked
package dev.ufo.command.missions.deletemission;

import org.jspecify.annotations.NullMarked;
