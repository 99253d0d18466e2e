/** Somebody who was invited does not come. */
@NullMarked
package dev.ufo.command.invitations.declineinvitation;

import org.jspecify.annotations.NullMarked;
