/** A rover hands in a file that a run made. */
@NullMarked
package dev.ufo.command.runs.addartifact;

import org.jspecify.annotations.NullMarked;
