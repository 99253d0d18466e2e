/** The registrations of this host's user, kept in {@code rovers.json}. */
@NullMarked
package dev.ufo.rover.registry;

import org.jspecify.annotations.NullMarked;
