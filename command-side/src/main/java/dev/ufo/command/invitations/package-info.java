/** Invitations into groups: by whom, for which email, and what becomes of them. */
@NullMarked
package dev.ufo.command.invitations;

import org.jspecify.annotations.NullMarked;
