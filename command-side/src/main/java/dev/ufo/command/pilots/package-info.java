/** Pilots, the named coding agents of a fleet. */
@NullMarked
package dev.ufo.command.pilots;

import org.jspecify.annotations.NullMarked;
