/** Enrollment codes: secrets that turn a host into a rover of a fleet. */
@NullMarked
package dev.ufo.command.enrollment;

import org.jspecify.annotations.NullMarked;
