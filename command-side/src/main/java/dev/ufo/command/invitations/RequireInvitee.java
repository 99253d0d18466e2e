package dev.ufo.command.invitations;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.invitations.Invitations.Invitation;
import dev.ufo.door.Refusal;
import dev.ufo.ids.InvitationId;
import dev.ufo.ids.UserId;
import java.util.function.Function;

/** What both answers to an invitation begin with. */
public final class RequireInvitee {
    private RequireInvitee() {}

    /** Decides on an invitation, unless it is not there or for somebody else. */
    public static Outcome decide(
            Invitations invitations, InvitationId id, UserId userId, Function<Invitation, Outcome> decision) {
        return invitations
                .find(id)
                .filter(_ -> invitations.fleet().isPresent())
                .map(invitation -> invitations.isFor(invitation, userId)
                        ? decision.apply(invitation)
                        : Outcome.refuse(Refusal.forbidden("this invitation is for somebody else")))
                .orElseGet(() -> Outcome.refuse(Invitations.UNKNOWN));
    }
}
