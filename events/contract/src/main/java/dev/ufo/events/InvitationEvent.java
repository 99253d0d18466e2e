package dev.ufo.events;

import dev.ufo.door.Role;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.InvitationId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Facts about invitations into fleets. Whom one is for is told by the keyed hash of their email. */
public sealed interface InvitationEvent extends UfoEvent {
    /**
     * Somebody was invited, whether they have an account or not.
     *
     * @param email in its normal form; sealed with a key of the invitation's own, since it may be nobody's yet
     * @param role what they become if they accept; never an owner
     * @param expiresAt when it can be accepted no more
     */
    record InvitationCreated(
            InvitationId invitationId,
            FleetId fleetId,
            String emailLookup,
            PersonalText email,
            Role role,
            Instant expiresAt,
            UserId invitedBy,
            Instant at)
            implements InvitationEvent {}

    /** The invitee accepted; that they joined is a fact of its own, if they were no member already. */
    record InvitationAccepted(
            InvitationId invitationId, FleetId fleetId, String emailLookup, UserId acceptedBy, Instant at)
            implements InvitationEvent {}

    /** The invitee declined. */
    record InvitationDeclined(
            InvitationId invitationId, FleetId fleetId, String emailLookup, UserId declinedBy, Instant at)
            implements InvitationEvent {}

    /** An owner or admin took it back. */
    record InvitationRevoked(
            InvitationId invitationId, FleetId fleetId, String emailLookup, UserId revokedBy, Instant at)
            implements InvitationEvent {}

    /** Which one it is about. */
    InvitationId invitationId();

    /** The fleet it leads into. */
    FleetId fleetId();

    /** The keyed hash of the invitee's email. */
    String emailLookup();
}
