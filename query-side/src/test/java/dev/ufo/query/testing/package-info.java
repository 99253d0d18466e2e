/** A query side on a real database, fed through the real log. */
@NullMarked
package dev.ufo.query.testing;

import org.jspecify.annotations.NullMarked;
