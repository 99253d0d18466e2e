/** Somebody relates an operation to another. */
@NullMarked
package dev.ufo.command.links.relateoperations;

import org.jspecify.annotations.NullMarked;
