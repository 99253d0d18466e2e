package dev.ufo.command.invitations.revokeinvitation;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.InvitationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Takes an invitation back; who has accepted it stays a member. */
public record RevokeInvitation(InvitationId invitationId, FleetId fleetId, UserId revokedBy, Instant at) {}
