/** Somebody brings a deleted comment back. */
@NullMarked
package dev.ufo.command.comments.restorecomment;

import org.jspecify.annotations.NullMarked;
