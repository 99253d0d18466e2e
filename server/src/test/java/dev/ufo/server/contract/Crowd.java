package dev.ufo.server.contract;

import dev.ufo.command.accounts.NewSession;
import dev.ufo.door.Role;
import dev.ufo.events.FleetEvent.FleetCreated;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetKind;
import dev.ufo.events.PersonalText;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import dev.ufo.store.credentials.Credentials;
import dev.ufo.store.testing.TestDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One of each role in a group fleet, and somebody who is in none of it. Written to the log and the store as they would be,
 * so that a test of who may call what does not depend on the calls it tests.
 */
record Crowd(Fleet owner, Fleet admin, Fleet member, Fleet outsider) {
    static Crowd gather() {
        Person founder = Person.signUp("Owner");
        Fleet owner = new Fleet(founder, UUID.randomUUID().toString());
        Crowd crowd = new Crowd(
                owner,
                owner.by(Person.signUp("Admin")),
                owner.by(Person.signUp("Member")),
                owner.by(Person.signUp("Outsider")));
        FleetId fleetId = new FleetId(UUID.fromString(owner.id()));
        Instant now = Instant.now();
        List<UfoEvent> events = List.of(
                new FleetCreated(
                        fleetId,
                        new PersonalText(UUID.fromString(founder.id()), "Crowd"),
                        FleetKind.GROUP,
                        userId(owner),
                        now),
                new MemberJoined(fleetId, userId(owner), Role.OWNER, now),
                new MemberJoined(fleetId, userId(crowd.admin()), Role.ADMIN, now),
                new MemberJoined(fleetId, userId(crowd.member()), Role.MEMBER, now));
        RunningServer.shared().append(events);
        return crowd;
    }

    /** The same person in the same fleet with a session of its own, which ends after that time; negative has ended. */
    static Fleet again(Fleet fleet, Duration lifetime) {
        TestDatabase database = RunningServer.shared().database();
        String token = UUID.randomUUID().toString();
        boolean added = new Credentials(database.dataSource())
                .add(new NewSession(userId(fleet), "", token, Instant.now().plus(lifetime)).credential());
        if (!added) {
            throw new IllegalStateException("no session was made");
        }
        Person person = fleet.person();
        return new Fleet(new Person(person.id(), person.email(), person.fleetId(), token), fleet.id());
    }

    private static UserId userId(Fleet fleet) {
        return new UserId(UUID.fromString(fleet.person().id()));
    }
}
