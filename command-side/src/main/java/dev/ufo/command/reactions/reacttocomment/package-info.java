/** Somebody reacts to a comment, or takes it back. */
@NullMarked
package dev.ufo.command.reactions.reacttocomment;

import org.jspecify.annotations.NullMarked;
