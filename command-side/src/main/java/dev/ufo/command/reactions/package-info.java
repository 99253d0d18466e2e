/** Reactions of people to operations and comments. */
@NullMarked
package dev.ufo.command.reactions;

import org.jspecify.annotations.NullMarked;
