/** Rovers: hosts of a fleet that do its work. */
@NullMarked
package dev.ufo.command.rovers;

import org.jspecify.annotations.NullMarked;
