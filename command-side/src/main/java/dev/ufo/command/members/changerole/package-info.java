/** An owner says what a member may do. */
@NullMarked
package dev.ufo.command.members.changerole;

import org.jspecify.annotations.NullMarked;
