/** Somebody takes a pull request away. */
@NullMarked
package dev.ufo.command.links.removepullrequest;

import org.jspecify.annotations.NullMarked;
