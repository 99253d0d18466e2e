package dev.ufo.command.invitations.declineinvitation;

import dev.ufo.ids.InvitationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Declines; who has accepted before stays a member. */
public record DeclineInvitation(InvitationId invitationId, UserId userId, Instant at) {}
