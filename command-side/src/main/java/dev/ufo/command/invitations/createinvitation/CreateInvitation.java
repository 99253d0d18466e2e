package dev.ufo.command.invitations.createinvitation;

import dev.ufo.door.Role;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.InvitationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/**
 * Invites whoever has this email, now or later. Nothing is mailed.
 *
 * @param email in its normal form
 * @param emailLookup the keyed hash of that form
 * @param role admin or member
 */
public record CreateInvitation(
        InvitationId invitationId,
        FleetId fleetId,
        String email,
        String emailLookup,
        Role role,
        UserId invitedBy,
        Instant at) {}
