/** Runs that rovers hold: what they report about them, and what follows for the operation. */
@NullMarked
package dev.ufo.command.runs;

import org.jspecify.annotations.NullMarked;
