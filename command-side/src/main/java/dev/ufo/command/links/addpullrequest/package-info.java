/** Somebody names a pull request of an operation. */
@NullMarked
package dev.ufo.command.links.addpullrequest;

import org.jspecify.annotations.NullMarked;
