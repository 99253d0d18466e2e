/** What the answers have in common: times, rows and path ids. */
@NullMarked
package dev.ufo.query.wire;

import org.jspecify.annotations.NullMarked;
