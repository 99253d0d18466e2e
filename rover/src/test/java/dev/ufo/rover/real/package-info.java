/** The rover with the real pilot CLIs, where they are installed, against a scripted model on loopback. */
@NullMarked
package dev.ufo.rover.real;

import org.jspecify.annotations.NullMarked;
