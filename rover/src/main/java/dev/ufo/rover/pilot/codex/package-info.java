/** The pilot {@code codex}. */
@NullMarked
package dev.ufo.rover.pilot.codex;

import org.jspecify.annotations.NullMarked;
