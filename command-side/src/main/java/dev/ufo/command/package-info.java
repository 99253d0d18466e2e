/** Decides: commands in, events out. One folder a feature, one package a slice. */
@NullMarked
package dev.ufo.command;

import org.jspecify.annotations.NullMarked;
