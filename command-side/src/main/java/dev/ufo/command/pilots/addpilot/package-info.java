/** A fleet gets a pilot. */
@NullMarked
package dev.ufo.command.pilots.addpilot;

import org.jspecify.annotations.NullMarked;
