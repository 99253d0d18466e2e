/** A pilot or a person gets a seat in a crew, or another role. */
@NullMarked
package dev.ufo.command.crews.setmember;

import org.jspecify.annotations.NullMarked;
