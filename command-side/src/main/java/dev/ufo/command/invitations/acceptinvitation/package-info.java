/** Somebody comes who was invited. */
@NullMarked
package dev.ufo.command.invitations.acceptinvitation;

import org.jspecify.annotations.NullMarked;
