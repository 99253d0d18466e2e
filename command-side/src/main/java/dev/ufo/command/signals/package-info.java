/** What wants people's attention, and what they do about it. */
@NullMarked
package dev.ufo.command.signals;

import org.jspecify.annotations.NullMarked;
