/** Operations: what is known of one when something is decided about it, and how its runs are dispatched. */
@NullMarked
package dev.ufo.command.operations;

import org.jspecify.annotations.NullMarked;
