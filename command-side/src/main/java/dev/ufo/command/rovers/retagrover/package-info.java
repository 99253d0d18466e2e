/** An owner or admin says what a rover is good for. */
@NullMarked
package dev.ufo.command.rovers.retagrover;

import org.jspecify.annotations.NullMarked;
