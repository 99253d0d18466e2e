package dev.ufo.command.fleets;

import dev.ufo.command.fleets.createfleet.CreateFleet;
import dev.ufo.command.fleets.deletefleet.DeleteFleet;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.door.Role;
import dev.ufo.events.FleetEvent.FleetCreated;
import dev.ufo.events.FleetEvent.FleetDeleted;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetEvent.MemberRemoved;
import dev.ufo.events.FleetEvent.MemberRoleChanged;
import dev.ufo.events.FleetKind;
import dev.ufo.events.PersonalText;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class FleetsTest {
    private static final FleetId FLEET = new FleetId(new UUID(1, 1));
    private static final UserId ADA = new UserId(new UUID(2, 1));
    private static final UserId BOB = new UserId(new UUID(2, 2));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final MemberJoined ADA_OWNS = new MemberJoined(FLEET, ADA, Role.OWNER, NOW);

    private final Story fleets = Story.of(FleetsModule::register);

    private static FleetCreated created(FleetKind kind) {
        return new FleetCreated(FLEET, new PersonalText(FLEET.value(), "Crew"), kind, ADA, NOW);
    }

    private static CreateFleet create(String name) {
        return new CreateFleet(FLEET, name, ADA, NOW);
    }

    private static DeleteFleet delete(UserId by) {
        return new DeleteFleet(FLEET, by, NOW);
    }

    @Test
    void whoMakesAGroupOwnsIt() {
        fleets.accepts(create("Crew"), created(FleetKind.GROUP), ADA_OWNS);
    }

    @Test
    void aFleetNeedsAName() {
        fleets.refuses(create(""), Kind.BAD_REQUEST);
        fleets.refuses(create("x".repeat(201)), Kind.BAD_REQUEST);
        fleets.refuses(create("Cr\0ew"), Kind.BAD_REQUEST);
    }

    @Test
    void anOwnerDeletesAGroup() {
        fleets.given(created(FleetKind.GROUP), ADA_OWNS).accepts(delete(ADA), new FleetDeleted(FLEET, ADA, NOW));
        fleets.given(created(FleetKind.GROUP), ADA_OWNS, new MemberJoined(FLEET, BOB, Role.OWNER, NOW))
                .accepts(delete(BOB), new FleetDeleted(FLEET, BOB, NOW));
    }

    @Test
    void whoIsNoMemberDoesNotLearnThatThereIsAFleet() {
        fleets.refuses(delete(ADA), Kind.NOT_FOUND);
        fleets.given(created(FleetKind.GROUP), ADA_OWNS).refuses(delete(BOB), Kind.NOT_FOUND);
        fleets.given(
                        created(FleetKind.GROUP),
                        ADA_OWNS,
                        new MemberJoined(FLEET, BOB, Role.OWNER, NOW),
                        new MemberRemoved(FLEET, BOB, ADA, NOW))
                .refuses(delete(BOB), Kind.NOT_FOUND);
        fleets.given(created(FleetKind.GROUP), ADA_OWNS, new FleetDeleted(FLEET, ADA, NOW))
                .refuses(delete(ADA), Kind.NOT_FOUND);
    }

    @Test
    void whoIsNoOwnerMayNotDeleteIt() {
        fleets.given(created(FleetKind.GROUP), ADA_OWNS, new MemberJoined(FLEET, BOB, Role.ADMIN, NOW))
                .refuses(delete(BOB), Kind.FORBIDDEN);
        fleets.given(
                        created(FleetKind.GROUP),
                        ADA_OWNS,
                        new MemberJoined(FLEET, BOB, Role.OWNER, NOW),
                        new MemberRoleChanged(FLEET, ADA, Role.ADMIN, BOB, NOW))
                .refuses(delete(ADA), Kind.FORBIDDEN);
    }

    @Test
    void aPersonalFleetStays() {
        fleets.given(created(FleetKind.PERSONAL), ADA_OWNS).refuses(delete(ADA), Kind.BAD_REQUEST);
    }
}
