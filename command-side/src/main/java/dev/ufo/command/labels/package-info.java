/** The labels of a fleet, and which operations have them. */
@NullMarked
package dev.ufo.command.labels;

import org.jspecify.annotations.NullMarked;
