/** A rover tells what it can do now. */
@NullMarked
package dev.ufo.command.rovers.refreshtags;

import org.jspecify.annotations.NullMarked;
