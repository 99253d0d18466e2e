/** Somebody says something about an operation, and its pilot goes on with it. */
@NullMarked
package dev.ufo.command.operations.commentonoperation;

import org.jspecify.annotations.NullMarked;
