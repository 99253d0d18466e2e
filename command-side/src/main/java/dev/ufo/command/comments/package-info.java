/** Comments that have been written, and who may do what with them. */
@NullMarked
package dev.ufo.command.comments;

import org.jspecify.annotations.NullMarked;
