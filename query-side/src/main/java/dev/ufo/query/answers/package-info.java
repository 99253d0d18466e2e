/** The answers to commands, rendered from the views once those have come far enough. */
@NullMarked
package dev.ufo.query.answers;

import org.jspecify.annotations.NullMarked;
