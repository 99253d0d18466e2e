/** A rover leaves its fleet, or is sent away. */
@NullMarked
package dev.ufo.command.rovers.removerover;

import org.jspecify.annotations.NullMarked;
