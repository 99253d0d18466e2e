package dev.ufo.command.invitations;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.invitations.acceptinvitation.AcceptInvitation;
import dev.ufo.command.invitations.acceptinvitation.AcceptInvitationDecision;
import dev.ufo.command.invitations.createinvitation.CreateInvitation;
import dev.ufo.command.invitations.createinvitation.CreateInvitationDecision;
import dev.ufo.command.invitations.declineinvitation.DeclineInvitation;
import dev.ufo.command.invitations.declineinvitation.DeclineInvitationDecision;
import dev.ufo.command.invitations.revokeinvitation.RevokeInvitation;
import dev.ufo.command.invitations.revokeinvitation.RevokeInvitationDecision;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.ids.InvitationId;
import dev.ufo.ids.UserId;
import java.util.Set;
import java.util.stream.Collectors;

/** What is decided about invitations. */
public final class InvitationsModule {
    private static final StateModel<Invitations> INVITATIONS = new StateModel<>(Invitations.NONE, Invitations::evolve);

    private InvitationsModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        var _ = table.on(
                        RequireGroup.class,
                        command -> Boundary.anyOf(EventTags.tag("fleet", command.fleetId())),
                        INVITATIONS,
                        RequireGroup::decide)
                .on(
                        CreateInvitation.class,
                        command -> Boundary.anyOf(
                                EventTags.tag("fleet", command.fleetId()),
                                EventTags.email(command.emailLookup()),
                                EventTags.invited(command.fleetId(), command.emailLookup())),
                        INVITATIONS,
                        CreateInvitationDecision::decide)
                .on(
                        RevokeInvitation.class,
                        command -> Boundary.anyOf(EventTags.tag("invitation", command.invitationId())),
                        INVITATIONS,
                        RevokeInvitationDecision::decide)
                .on(
                        AcceptInvitation.class,
                        command -> about(command.invitationId(), command.userId()),
                        (invitations, _) -> fleetsOf(invitations),
                        INVITATIONS,
                        AcceptInvitationDecision::decide)
                .on(
                        DeclineInvitation.class,
                        command -> about(command.invitationId(), command.userId()),
                        (invitations, _) -> fleetsOf(invitations),
                        INVITATIONS,
                        DeclineInvitationDecision::decide);
    }

    private static Boundary about(InvitationId invitationId, UserId userId) {
        return Boundary.anyOf(EventTags.tag("invitation", invitationId), EventTags.tag("user", userId));
    }

    /** An invitation ends with its fleet, and who is a member already stays what they are. */
    private static Set<EventTag> fleetsOf(Invitations invitations) {
        return invitations.known().values().stream()
                .map(invitation -> EventTags.tag("fleet", invitation.fleetId()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
