/** Somebody deletes an operation. */
@NullMarked
package dev.ufo.command.operations.deleteoperation;

import org.jspecify.annotations.NullMarked;
