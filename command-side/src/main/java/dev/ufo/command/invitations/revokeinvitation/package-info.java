/** An owner or admin takes an invitation back. */
@NullMarked
package dev.ufo.command.invitations.revokeinvitation;

import org.jspecify.annotations.NullMarked;
