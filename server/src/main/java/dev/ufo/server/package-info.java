/** Boots both sides in one process: settings, wiring, start and stop. */
@NullMarked
package dev.ufo.server;

import org.jspecify.annotations.NullMarked;
