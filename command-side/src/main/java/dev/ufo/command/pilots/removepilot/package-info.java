/** A pilot leaves the fleet. */
@NullMarked
package dev.ufo.command.pilots.removepilot;

import org.jspecify.annotations.NullMarked;
