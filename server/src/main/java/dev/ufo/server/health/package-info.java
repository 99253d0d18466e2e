/** Tells an operator whether this instance lives, may take work, and how it fares. */
@NullMarked
package dev.ufo.server.health;

import org.jspecify.annotations.NullMarked;
