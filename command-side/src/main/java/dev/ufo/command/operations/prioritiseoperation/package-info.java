/** Somebody says how urgent an operation is. */
@NullMarked
package dev.ufo.command.operations.prioritiseoperation;

import org.jspecify.annotations.NullMarked;
