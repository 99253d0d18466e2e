/** Somebody deletes a comment. */
@NullMarked
package dev.ufo.command.comments.deletecomment;

import org.jspecify.annotations.NullMarked;
