/** Somebody puts a signal away. */
@NullMarked
package dev.ufo.command.signals.archivesignal;

import org.jspecify.annotations.NullMarked;
