/** Somebody gives an operation to somebody, or to nobody. */
@NullMarked
package dev.ufo.command.operations.assignoperation;

import org.jspecify.annotations.NullMarked;
