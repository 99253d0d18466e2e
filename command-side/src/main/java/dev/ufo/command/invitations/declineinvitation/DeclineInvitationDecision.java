package dev.ufo.command.invitations.declineinvitation;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.invitations.Invitations;
import dev.ufo.command.invitations.Invitations.Invitation;
import dev.ufo.command.invitations.Invitations.Status;
import dev.ufo.command.invitations.RequireInvitee;
import dev.ufo.events.InvitationEvent.InvitationDeclined;

/** Who has the email that was invited may decline at any time, whatever has become of the invitation. */
public final class DeclineInvitationDecision {
    private DeclineInvitationDecision() {}

    /** Declines the invitation; one that is declined or taken back already stays so. */
    public static Outcome decide(Invitations invitations, DeclineInvitation command) {
        return RequireInvitee.decide(
                invitations, command.invitationId(), command.userId(), invitation -> decline(invitation, command));
    }

    private static Outcome decline(Invitation invitation, DeclineInvitation command) {
        return invitation.status() == Status.DECLINED
                ? Outcome.unchanged()
                : Outcome.accept(new InvitationDeclined(
                        command.invitationId(),
                        invitation.fleetId(),
                        invitation.emailLookup(),
                        command.userId(),
                        command.at()));
    }
}
