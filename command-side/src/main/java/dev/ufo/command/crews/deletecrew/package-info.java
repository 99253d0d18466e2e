/** A fleet loses a crew. */
@NullMarked
package dev.ufo.command.crews.deletecrew;

import org.jspecify.annotations.NullMarked;
