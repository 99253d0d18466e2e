/** The server ends a run that nobody brings to its end. */
@NullMarked
package dev.ufo.command.runs.giveuprun;

import org.jspecify.annotations.NullMarked;
