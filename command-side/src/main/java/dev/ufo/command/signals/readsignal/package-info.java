/** Somebody saw a signal. */
@NullMarked
package dev.ufo.command.signals.readsignal;

import org.jspecify.annotations.NullMarked;
