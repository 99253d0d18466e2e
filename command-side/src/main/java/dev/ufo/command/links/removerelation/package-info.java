/** Somebody takes a relation away. */
@NullMarked
package dev.ufo.command.links.removerelation;

import org.jspecify.annotations.NullMarked;
