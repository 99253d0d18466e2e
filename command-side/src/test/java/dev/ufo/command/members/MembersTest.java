package dev.ufo.command.members;

import dev.ufo.command.members.changerole.ChangeRole;
import dev.ufo.command.members.removemember.RemoveMember;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.door.Role;
import dev.ufo.events.AccountEvent.UserSignedUp;
import dev.ufo.events.FleetEvent.FleetCreated;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetEvent.MemberRemoved;
import dev.ufo.events.FleetEvent.MemberRoleChanged;
import dev.ufo.events.FleetKind;
import dev.ufo.events.PersonalText;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MembersTest {
    private static final FleetId FLEET = new FleetId(new UUID(1, 1));
    private static final UserId ADA = new UserId(new UUID(2, 1));
    private static final UserId BOB = new UserId(new UUID(2, 2));
    private static final UserId EVE = new UserId(new UUID(2, 3));
    private static final UserId NOBODY = new UserId(new UUID(2, 4));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final Story members = Story.of(MembersModule::register);

    /** Ada owns the fleet, Bob is in it, Eve has an account. */
    private Story given(UfoEvent... more) {
        List<UfoEvent> events = new ArrayList<>(List.of(
                signedUp(ADA),
                signedUp(BOB),
                signedUp(EVE),
                new FleetCreated(FLEET, new PersonalText(FLEET.value(), "Crew"), FleetKind.GROUP, ADA, NOW),
                new MemberJoined(FLEET, ADA, Role.OWNER, NOW),
                new MemberJoined(FLEET, BOB, Role.MEMBER, NOW)));
        events.addAll(List.of(more));
        return members.given(events);
    }

    private static UserSignedUp signedUp(UserId user) {
        PersonalText text = new PersonalText(user.value(), "someone");
        return new UserSignedUp(user, "lookup " + user, text, text, NOW);
    }

    private static ChangeRole change(UserId by, UserId user, Role role) {
        return new ChangeRole(FLEET, user, Optional.of(role), by, NOW);
    }

    private static MemberRoleChanged changed(UserId by, UserId user, Role role) {
        return new MemberRoleChanged(FLEET, user, role, by, NOW);
    }

    private static RemoveMember remove(UserId by, UserId user) {
        return new RemoveMember(FLEET, user, by, NOW);
    }

    @Test
    void anOwnerGivesEveryRole() {
        given().accepts(change(ADA, BOB, Role.ADMIN), changed(ADA, BOB, Role.ADMIN));
        given().accepts(change(ADA, BOB, Role.OWNER), changed(ADA, BOB, Role.OWNER));
        given(changed(ADA, BOB, Role.OWNER)).accepts(change(BOB, ADA, Role.MEMBER), changed(BOB, ADA, Role.MEMBER));
    }

    @Test
    void theRoleOneHasAlreadyAndWhoIsNoMemberChangeNothing() {
        given().accepts(change(ADA, BOB, Role.MEMBER));
        given().accepts(change(ADA, EVE, Role.ADMIN));
        given().accepts(change(ADA, ADA, Role.OWNER));
    }

    @Test
    void aFleetKeepsAnOwner() {
        given().refuses(change(ADA, ADA, Role.ADMIN), Kind.BAD_REQUEST);
        given(changed(ADA, BOB, Role.OWNER), changed(BOB, ADA, Role.ADMIN))
                .refuses(change(BOB, BOB, Role.MEMBER), Kind.BAD_REQUEST);
    }

    @Test
    void refusesInTheOrderOfTheContract() {
        given().refuses(new ChangeRole(FLEET, NOBODY, Optional.empty(), BOB, NOW), Kind.NOT_FOUND);
        given().refuses(new ChangeRole(FLEET, ADA, Optional.empty(), BOB, NOW), Kind.BAD_REQUEST);
        given().refuses(change(BOB, ADA, Role.ADMIN), Kind.FORBIDDEN);
        given(changed(ADA, BOB, Role.ADMIN)).refuses(change(BOB, BOB, Role.OWNER), Kind.FORBIDDEN);
    }

    @Test
    void aManagerRemovesWhoIsNoOwner() {
        given().accepts(remove(ADA, BOB), new MemberRemoved(FLEET, BOB, ADA, NOW));
        given(changed(ADA, BOB, Role.ADMIN)).accepts(remove(BOB, BOB), new MemberRemoved(FLEET, BOB, BOB, NOW));
        given().accepts(remove(ADA, EVE));
        given(new MemberRemoved(FLEET, BOB, ADA, NOW)).accepts(remove(ADA, BOB));
    }

    @Test
    void ownersAndStrangersAreNotRemoved() {
        given().refuses(remove(ADA, ADA), Kind.BAD_REQUEST);
        given(changed(ADA, BOB, Role.ADMIN)).refuses(remove(BOB, ADA), Kind.BAD_REQUEST);
        given().refuses(remove(ADA, NOBODY), Kind.NOT_FOUND);
    }

    @Test
    void whoWasDemotedMeanwhileRemovesNobody() {
        given().refuses(remove(BOB, BOB), Kind.FORBIDDEN);
    }

    @Test
    void knowsWhoHasAnAccount() {
        given().accepts(new RequirePerson(EVE));
        given().refuses(new RequirePerson(NOBODY), Kind.NOT_FOUND);
    }
}
