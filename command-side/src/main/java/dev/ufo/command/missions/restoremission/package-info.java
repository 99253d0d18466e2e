/** Somebody brings a deleted mission back. */
@NullMarked
package dev.ufo.command.missions.restoremission;

import org.jspecify.annotations.NullMarked;
