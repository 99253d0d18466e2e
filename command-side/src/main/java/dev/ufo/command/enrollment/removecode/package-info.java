/** A manager deletes an enrollment code. */
@NullMarked
package dev.ufo.command.enrollment.removecode;

import org.jspecify.annotations.NullMarked;
