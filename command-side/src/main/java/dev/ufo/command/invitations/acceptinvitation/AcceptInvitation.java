package dev.ufo.command.invitations.acceptinvitation;

import dev.ufo.ids.InvitationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Makes the invitee a member. */
public record AcceptInvitation(InvitationId invitationId, UserId userId, Instant at) {}
