/** Somebody brings a deleted operation back. */
@NullMarked
package dev.ufo.command.operations.restoreoperation;

import org.jspecify.annotations.NullMarked;
