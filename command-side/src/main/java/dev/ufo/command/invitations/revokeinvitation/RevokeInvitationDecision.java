package dev.ufo.command.invitations.revokeinvitation;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.invitations.Invitations;
import dev.ufo.command.invitations.Invitations.Invitation;
import dev.ufo.command.invitations.Invitations.Status;
import dev.ufo.events.InvitationEvent.InvitationRevoked;

/** An invitation can be taken back at any time, whatever has become of it. */
public final class RevokeInvitationDecision {
    private RevokeInvitationDecision() {}

    /** Takes back an invitation into this fleet; one that is declined or taken back already stays so. */
    public static Outcome decide(Invitations invitations, RevokeInvitation command) {
        return invitations
                .find(command.invitationId())
                .filter(invitation -> invitation.fleetId().equals(command.fleetId()))
                .map(invitation -> revoke(invitation, command))
                .orElseGet(() -> Outcome.refuse(Invitations.UNKNOWN));
    }

    private static Outcome revoke(Invitation invitation, RevokeInvitation command) {
        return invitation.status() == Status.DECLINED
                ? Outcome.unchanged()
                : Outcome.accept(new InvitationRevoked(
                        command.invitationId(),
                        command.fleetId(),
                        invitation.emailLookup(),
                        command.revokedBy(),
                        command.at()));
    }
}
