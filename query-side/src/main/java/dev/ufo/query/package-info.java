/** Shows: events in, views, answers and live updates out. */
@NullMarked
package dev.ufo.query;

import org.jspecify.annotations.NullMarked;
