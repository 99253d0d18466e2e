/** A fleet gets a crew. */
@NullMarked
package dev.ufo.command.crews.createcrew;

import org.jspecify.annotations.NullMarked;
