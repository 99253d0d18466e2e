/** The event log as the rest of UFO sees it: its schema, what may travel with an append, and who hears of it. */
@NullMarked
package dev.ufo.store;

import org.jspecify.annotations.NullMarked;
