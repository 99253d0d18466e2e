/** Lets any rover take a run that waits for one which is gone. */
@NullMarked
package dev.ufo.command.operations.unpinrun;

import org.jspecify.annotations.NullMarked;
