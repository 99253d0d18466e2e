/** Somebody puts away what they have seen. */
@NullMarked
package dev.ufo.command.signals.archivereadsignals;

import org.jspecify.annotations.NullMarked;
