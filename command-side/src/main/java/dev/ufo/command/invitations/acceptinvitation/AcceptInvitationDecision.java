package dev.ufo.command.invitations.acceptinvitation;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.invitations.Invitations;
import dev.ufo.command.invitations.Invitations.Invitation;
import dev.ufo.command.invitations.RequireInvitee;
import dev.ufo.door.Refusal;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.InvitationEvent.InvitationAccepted;

/** Who has the email that was invited may come, for as long as the invitation stands. */
public final class AcceptInvitationDecision {
    private AcceptInvitationDecision() {}

    /** Adds the member, in the role that was offered; who is one already keeps their role. */
    public static Outcome decide(Invitations invitations, AcceptInvitation command) {
        return RequireInvitee.decide(
                invitations,
                command.invitationId(),
                command.userId(),
                invitation -> Checks.passing(
                        () -> accept(invitations, invitation, command),
                        () -> Checks.require(
                                invitation.isOpen(command.at()),
                                () -> Refusal.badRequest("this invitation stands no longer; ask for another"))));
    }

    private static Outcome accept(Invitations invitations, Invitation invitation, AcceptInvitation command) {
        InvitationAccepted accepted = new InvitationAccepted(
                command.invitationId(), invitation.fleetId(), invitation.emailLookup(), command.userId(), command.at());
        return invitations.fleet().role(command.userId()).isPresent()
                ? Outcome.accept(accepted)
                : Outcome.accept(
                        accepted,
                        new MemberJoined(invitation.fleetId(), command.userId(), invitation.role(), command.at()));
    }
}
