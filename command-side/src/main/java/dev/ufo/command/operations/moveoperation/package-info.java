/** Somebody moves an operation to another status. */
@NullMarked
package dev.ufo.command.operations.moveoperation;

import org.jspecify.annotations.NullMarked;
