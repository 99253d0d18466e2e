/** Somebody writes an operation. */
@NullMarked
package dev.ufo.command.operations.createoperation;

import org.jspecify.annotations.NullMarked;
