/** Crews: pilots and people who work together. */
@NullMarked
package dev.ufo.command.crews;

import org.jspecify.annotations.NullMarked;
