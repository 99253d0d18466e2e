package dev.ufo.command.invitations;

import dev.ufo.command.invitations.acceptinvitation.AcceptInvitation;
import dev.ufo.command.invitations.createinvitation.CreateInvitation;
import dev.ufo.command.invitations.declineinvitation.DeclineInvitation;
import dev.ufo.command.invitations.revokeinvitation.RevokeInvitation;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.door.Role;
import dev.ufo.events.AccountEvent.UserSignedUp;
import dev.ufo.events.FleetEvent.FleetCreated;
import dev.ufo.events.FleetEvent.FleetDeleted;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetEvent.MemberRemoved;
import dev.ufo.events.FleetEvent.MemberRoleChanged;
import dev.ufo.events.FleetKind;
import dev.ufo.events.InvitationEvent.InvitationAccepted;
import dev.ufo.events.InvitationEvent.InvitationCreated;
import dev.ufo.events.InvitationEvent.InvitationDeclined;
import dev.ufo.events.InvitationEvent.InvitationRevoked;
import dev.ufo.events.PersonalText;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.InvitationId;
import dev.ufo.ids.UserId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InvitationsTest {
    private static final FleetId FLEET = new FleetId(new UUID(1, 1));
    private static final FleetId OTHER_FLEET = new FleetId(new UUID(1, 2));
    private static final UserId ADA = new UserId(new UUID(2, 1));
    private static final UserId BOB = new UserId(new UUID(2, 2));
    private static final UserId EVE = new UserId(new UUID(2, 3));
    private static final InvitationId INVITATION = new InvitationId(new UUID(3, 1));
    private static final InvitationId NEXT = new InvitationId(new UUID(3, 2));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(7));
    private static final MemberJoined BOB_JOINED = new MemberJoined(FLEET, BOB, Role.ADMIN, NOW);
    private static final InvitationAccepted ACCEPTED = new InvitationAccepted(INVITATION, FLEET, lookup(BOB), BOB, NOW);
    private static final InvitationDeclined DECLINED = new InvitationDeclined(INVITATION, FLEET, lookup(BOB), BOB, NOW);

    private final Story invitations = Story.of(InvitationsModule::register);

    /** Ada owns a group; Bob and Eve have accounts. */
    private Story given(UfoEvent... more) {
        return in(FleetKind.GROUP, more);
    }

    private Story in(FleetKind kind, UfoEvent... more) {
        List<UfoEvent> events = new ArrayList<>(List.of(
                signedUp(ADA),
                signedUp(BOB),
                signedUp(EVE),
                new FleetCreated(FLEET, new PersonalText(FLEET.value(), "Crew"), kind, ADA, NOW),
                new MemberJoined(FLEET, ADA, Role.OWNER, NOW)));
        events.addAll(List.of(more));
        return invitations.given(events);
    }

    private static UserSignedUp signedUp(UserId user) {
        PersonalText text = new PersonalText(user.value(), "someone");
        return new UserSignedUp(user, lookup(user), text, text, NOW);
    }

    private static String lookup(UserId user) {
        return "lookup " + user;
    }

    private static InvitationCreated invited(InvitationId id) {
        return new InvitationCreated(
                id, FLEET, lookup(BOB), new PersonalText(id.value(), "bob@example.org"), Role.ADMIN, END, ADA, NOW);
    }

    private static CreateInvitation invite(String email) {
        return new CreateInvitation(NEXT, FLEET, email, lookup(BOB), Role.ADMIN, ADA, NOW);
    }

    private static AcceptInvitation accept(UserId user, Instant at) {
        return new AcceptInvitation(INVITATION, user, at);
    }

    private static DeclineInvitation decline(UserId user) {
        return new DeclineInvitation(INVITATION, user, NOW);
    }

    private static RevokeInvitation revoke(FleetId fleet) {
        return new RevokeInvitation(INVITATION, fleet, ADA, NOW);
    }

    @Test
    void invitesForSevenDays() {
        given().accepts(invite("bob@example.org"), invited(NEXT));
    }

    @Test
    void invitesIntoGroupsOnlyAndLooksAtValuesLater() {
        in(FleetKind.PERSONAL).refuses(invite(""), Kind.FORBIDDEN);
        in(FleetKind.PERSONAL).refuses(new RequireGroup(FLEET), Kind.FORBIDDEN);
        given().accepts(new RequireGroup(FLEET));
        given().refuses(invite(""), Kind.BAD_REQUEST);
        given().refuses(invite("bob"), Kind.BAD_REQUEST);
    }

    @Test
    void whoWasDemotedMeanwhileInvitesNobody() {
        given(new MemberRoleChanged(FLEET, ADA, Role.MEMBER, ADA, NOW))
                .refuses(invite("bob@example.org"), Kind.FORBIDDEN);
    }

    @Test
    void aMemberIsNotInvited() {
        given(BOB_JOINED).refuses(invite("bob@example.org"), Kind.CONFLICT);
        given(BOB_JOINED, new MemberRemoved(FLEET, BOB, ADA, NOW)).accepts(invite("bob@example.org"), invited(NEXT));
    }

    @Test
    void anInvitationThatIsNotSettledStandsInTheWay() {
        given(invited(INVITATION)).refuses(invite("bob@example.org"), Kind.CONFLICT);
        given(invited(INVITATION), DECLINED).accepts(invite("bob@example.org"), invited(NEXT));
        given(invited(INVITATION), new InvitationRevoked(INVITATION, FLEET, lookup(BOB), ADA, NOW))
                .accepts(invite("bob@example.org"), invited(NEXT));
    }

    @Test
    void theInviteeComesInTheRoleThatWasOffered() {
        given(invited(INVITATION)).accepts(accept(BOB, NOW), ACCEPTED, BOB_JOINED);
    }

    @Test
    void whoIsAMemberAlreadyKeepsTheirRole() {
        given(invited(INVITATION), new MemberJoined(FLEET, BOB, Role.MEMBER, NOW))
                .accepts(accept(BOB, NOW), ACCEPTED);
    }

    @Test
    void anInvitationIsForOnePersonAndOnce() {
        given().refuses(accept(BOB, NOW), Kind.NOT_FOUND);
        given(invited(INVITATION)).refuses(accept(EVE, NOW), Kind.FORBIDDEN);
        given(invited(INVITATION), ACCEPTED, BOB_JOINED).refuses(accept(BOB, NOW), Kind.BAD_REQUEST);
        given(invited(INVITATION), DECLINED).refuses(accept(BOB, NOW), Kind.BAD_REQUEST);
    }

    @Test
    void anInvitationExpires() {
        given(invited(INVITATION))
                .accepts(
                        accept(BOB, END.minusMillis(1)),
                        new InvitationAccepted(INVITATION, FLEET, lookup(BOB), BOB, END.minusMillis(1)),
                        new MemberJoined(FLEET, BOB, Role.ADMIN, END.minusMillis(1)));
        given(invited(INVITATION)).refuses(accept(BOB, END), Kind.BAD_REQUEST);
    }

    @Test
    void anInvitationEndsWithItsFleet() {
        FleetDeleted deleted = new FleetDeleted(FLEET, ADA, NOW);
        given(invited(INVITATION), deleted).refuses(accept(BOB, NOW), Kind.NOT_FOUND);
        given(invited(INVITATION), deleted).refuses(decline(BOB), Kind.NOT_FOUND);
    }

    @Test
    void theInviteeDeclinesWhateverHasBecomeOfIt() {
        given(invited(INVITATION)).accepts(decline(BOB), DECLINED);
        given(invited(INVITATION), ACCEPTED, BOB_JOINED).accepts(decline(BOB), DECLINED);
        given(invited(INVITATION), DECLINED).accepts(decline(BOB));
        given(invited(INVITATION)).refuses(decline(EVE), Kind.FORBIDDEN);
        given().refuses(decline(BOB), Kind.NOT_FOUND);
    }

    @Test
    void aManagerTakesBackWhatLeadsIntoTheirFleet() {
        InvitationRevoked revoked = new InvitationRevoked(INVITATION, FLEET, lookup(BOB), ADA, NOW);
        given(invited(INVITATION)).accepts(revoke(FLEET), revoked);
        given(invited(INVITATION), revoked).accepts(revoke(FLEET));
        given(invited(INVITATION), revoked).refuses(accept(BOB, NOW), Kind.BAD_REQUEST);
        given(invited(INVITATION)).refuses(revoke(OTHER_FLEET), Kind.NOT_FOUND);
        given().refuses(revoke(FLEET), Kind.NOT_FOUND);
    }
}
