/** Pilots in general: how one is started, read and killed, and what its lines mean. */
@NullMarked
package dev.ufo.rover.pilot;

import org.jspecify.annotations.NullMarked;
