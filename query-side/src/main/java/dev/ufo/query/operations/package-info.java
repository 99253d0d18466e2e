/** Operations: the board, one in detail, and what was said about it. */
@NullMarked
package dev.ufo.query.operations;

import org.jspecify.annotations.NullMarked;
