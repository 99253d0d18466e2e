/** A pilot or a person leaves a crew. */
@NullMarked
package dev.ufo.command.crews.removemember;

import org.jspecify.annotations.NullMarked;
