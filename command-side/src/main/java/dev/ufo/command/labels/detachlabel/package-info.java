/** Somebody takes a label off an operation. */
@NullMarked
package dev.ufo.command.labels.detachlabel;

import org.jspecify.annotations.NullMarked;
