/** Pilots, and the crews that they form with people. */
@NullMarked
package dev.ufo.query.pilots;

import org.jspecify.annotations.NullMarked;
