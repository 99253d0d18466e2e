/** Somebody puts a label on an operation. */
@NullMarked
package dev.ufo.command.labels.attachlabel;

import org.jspecify.annotations.NullMarked;
