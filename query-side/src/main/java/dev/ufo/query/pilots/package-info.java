/** Pilots. */
@NullMarked
package dev.ufo.query.pilots;

import org.jspecify.annotations.NullMarked;
