/** Somebody reacts to an operation, or takes it back. */
@NullMarked
package dev.ufo.command.reactions.reacttooperation;

import org.jspecify.annotations.NullMarked;
