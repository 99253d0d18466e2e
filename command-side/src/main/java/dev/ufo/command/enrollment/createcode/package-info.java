/** A manager makes an enrollment code. */
@NullMarked
package dev.ufo.command.enrollment.createcode;

import org.jspecify.annotations.NullMarked;
