/** Somebody says when an operation is to begin and to be done. */
@NullMarked
package dev.ufo.command.operations.scheduleoperation;

import org.jspecify.annotations.NullMarked;
