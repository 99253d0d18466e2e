/** An owner or admin invites somebody. */
@NullMarked
package dev.ufo.command.invitations.createinvitation;

import org.jspecify.annotations.NullMarked;
