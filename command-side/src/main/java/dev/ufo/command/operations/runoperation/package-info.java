/** Somebody has an operation run once more. */
@NullMarked
package dev.ufo.command.operations.runoperation;

import org.jspecify.annotations.NullMarked;
