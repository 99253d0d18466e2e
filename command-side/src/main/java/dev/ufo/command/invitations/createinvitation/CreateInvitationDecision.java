package dev.ufo.command.invitations.createinvitation;

import dev.ufo.command.accounts.Emails;
import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.invitations.Invitations;
import dev.ufo.command.invitations.RequireGroup;
import dev.ufo.door.Refusal;
import dev.ufo.door.Role;
import dev.ufo.events.InvitationEvent.InvitationCreated;
import dev.ufo.events.PersonalText;
import java.time.Duration;

/** Everybody can be invited into a group who is not in it and whose last invitation is settled; an expired one is not. */
public final class CreateInvitationDecision {
    private static final Duration LIFETIME = Duration.ofDays(7);

    private CreateInvitationDecision() {}

    /** Invites, for seven days. */
    public static Outcome decide(Invitations invitations, CreateInvitation command) {
        return Checks.passing(
                () -> Outcome.accept(created(command)),
                () -> RequireGroup.check(invitations.fleet()),
                () -> Checks.require(
                        invitations
                                .fleet()
                                .role(command.invitedBy())
                                .filter(Role::isManager)
                                .isPresent(),
                        () -> Refusal.forbidden("only an owner or admin may invite; ask one of them")),
                () -> Checks.require(
                        Emails.isEmail(command.email()), () -> Refusal.badRequest("this is not an email address")),
                () -> Checks.require(
                        !invitations.isMember(command.emailLookup()),
                        () -> Refusal.conflict("who has this email is a member already")),
                () -> Checks.require(
                        !invitations.isPending(command.emailLookup()),
                        () -> Refusal.conflict("there is an invitation for this email; delete it to invite anew")));
    }

    private static InvitationCreated created(CreateInvitation command) {
        return new InvitationCreated(
                command.invitationId(),
                command.fleetId(),
                command.emailLookup(),
                new PersonalText(command.invitationId().value(), command.email()),
                command.role(),
                command.at().plus(LIFETIME),
                command.invitedBy(),
                command.at());
    }
}
