/** Fleets and their members. */
@NullMarked
package dev.ufo.query.fleets;

import org.jspecify.annotations.NullMarked;
