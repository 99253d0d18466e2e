/** Somebody lets a pilot try again. */
@NullMarked
package dev.ufo.command.runs.retryrun;

import org.jspecify.annotations.NullMarked;
