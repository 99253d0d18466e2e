/** Somebody makes an operation part of another. */
@NullMarked
package dev.ufo.command.operations.reparentoperation;

import org.jspecify.annotations.NullMarked;
