/** A host becomes a rover. */
@NullMarked
package dev.ufo.command.enrollment.enrollrover;

import org.jspecify.annotations.NullMarked;
