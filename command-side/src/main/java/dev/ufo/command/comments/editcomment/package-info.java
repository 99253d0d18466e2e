/** Somebody writes a comment of theirs anew. */
@NullMarked
package dev.ufo.command.comments.editcomment;

import org.jspecify.annotations.NullMarked;
