/** Somebody says which rovers an operation may run on. */
@NullMarked
package dev.ufo.command.operations.retagoperation;

import org.jspecify.annotations.NullMarked;
