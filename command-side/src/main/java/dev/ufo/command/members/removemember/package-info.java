/** An owner or admin removes a member. */
@NullMarked
package dev.ufo.command.members.removemember;

import org.jspecify.annotations.NullMarked;
