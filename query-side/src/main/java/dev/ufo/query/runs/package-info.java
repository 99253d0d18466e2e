/** Runs, what they did and what they left. */
@NullMarked
package dev.ufo.query.runs;

import org.jspecify.annotations.NullMarked;
