/** Folds the log into view tables exactly once, tells everyone what changed, and lets readers wait for their own writes. */
@NullMarked
package dev.ufo.query.projection;

import org.jspecify.annotations.NullMarked;
