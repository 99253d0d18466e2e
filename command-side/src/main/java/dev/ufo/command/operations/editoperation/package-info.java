/** Somebody writes the title or the body of an operation anew. */
@NullMarked
package dev.ufo.command.operations.editoperation;

import org.jspecify.annotations.NullMarked;
