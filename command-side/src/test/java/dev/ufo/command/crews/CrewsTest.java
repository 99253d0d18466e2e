package dev.ufo.command.crews;

import dev.ufo.command.crews.createcrew.CreateCrew;
import dev.ufo.command.crews.deletecrew.DeleteCrew;
import dev.ufo.command.crews.removemember.RemoveCrewMember;
import dev.ufo.command.crews.setmember.SetCrewMember;
import dev.ufo.command.decision.Given;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.door.Role;
import dev.ufo.events.Assignee;
import dev.ufo.events.AssigneeType;
import dev.ufo.events.CrewEvent.CrewCreated;
import dev.ufo.events.CrewEvent.CrewDeleted;
import dev.ufo.events.CrewEvent.CrewMemberRemoved;
import dev.ufo.events.CrewEvent.CrewMemberSet;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.CrewEvent.PilotRemoved;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetEvent.MemberRemoved;
import dev.ufo.events.PilotKind;
import dev.ufo.ids.CrewId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CrewsTest {
    private static final FleetId FLEET = new FleetId(new UUID(0, 1));
    private static final FleetId OTHER_FLEET = new FleetId(new UUID(0, 2));
    private static final CrewId CREW = new CrewId(new UUID(1, 1));
    private static final PilotId PILOT = new PilotId(new UUID(2, 1));
    private static final UserId ADA = new UserId(new UUID(3, 1));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private static final Assignee THE_PILOT = new Assignee(AssigneeType.PILOT, PILOT.value());
    private static final Assignee THE_PERSON = new Assignee(AssigneeType.USER, ADA.value());
    private static final CrewCreated CREATED = new CrewCreated(CREW, FLEET, "Night shift", NOW);
    private static final PilotAdded PILOT_ADDED = new PilotAdded(PILOT, FLEET, "Claude", PilotKind.CLAUDE, NOW);
    private static final PilotRemoved PILOT_REMOVED = new PilotRemoved(PILOT, FLEET, NOW);
    private static final MemberJoined JOINED = new MemberJoined(FLEET, ADA, Role.MEMBER, NOW);
    private static final MemberRemoved LEFT = new MemberRemoved(FLEET, ADA, ADA, NOW);

    private final Story crews = Story.of(CrewsModule::register);
    private final Story crew = crews.given(CREATED, PILOT_ADDED, JOINED);

    private static SetCrewMember set(Given<Assignee> member, String role) {
        return new SetCrewMember(CREW, FLEET, member, role, NOW);
    }

    private static RemoveCrewMember remove(Given<Assignee> member) {
        return new RemoveCrewMember(CREW, FLEET, member, NOW);
    }

    private static CrewMemberSet seated(Assignee member, String role) {
        return new CrewMemberSet(CREW, FLEET, member, role, NOW);
    }

    @Test
    void aCrewNeedsAName() {
        crews.accepts(new CreateCrew(CREW, FLEET, "Night shift", NOW), CREATED);
        crews.refuses(new CreateCrew(CREW, FLEET, "", NOW), Kind.BAD_REQUEST);
        crews.refuses(new CreateCrew(CREW, FLEET, "Ni\0ght", NOW), Kind.BAD_REQUEST);
        crews.refuses(new CreateCrew(CREW, FLEET, "n".repeat(201), NOW), Kind.BAD_REQUEST);
    }

    @Test
    void aCrewOfTheFleetIsDeletedOnce() {
        CrewDeleted deleted = new CrewDeleted(CREW, FLEET, NOW);

        crew.accepts(new DeleteCrew(CREW, FLEET, NOW), deleted);
        crew.refuses(new DeleteCrew(CREW, OTHER_FLEET, NOW), Kind.NOT_FOUND);
        crews.given(CREATED, deleted).refuses(new DeleteCrew(CREW, FLEET, NOW), Kind.NOT_FOUND);
    }

    @Test
    void pilotsAndPeopleTakeSeatsInAnyRole() {
        crew.accepts(set(Given.of(THE_PILOT), "leader"), seated(THE_PILOT, "leader"));
        crew.accepts(set(Given.of(THE_PERSON), "Captain"), seated(THE_PERSON, "Captain"));
        crew.refuses(set(Given.of(THE_PILOT), "r".repeat(201)), Kind.BAD_REQUEST);
        crew.refuses(set(Given.of(THE_PILOT), "lea\0der"), Kind.BAD_REQUEST);
    }

    @Test
    void aSeatIsTakenOnceAndItsRoleReplaced() {
        Story seated = crews.given(CREATED, PILOT_ADDED, seated(THE_PILOT, "member"));

        seated.accepts(set(Given.of(THE_PILOT), "leader"), seated(THE_PILOT, "leader"));
        seated.accepts(set(Given.of(THE_PILOT), "member"));
    }

    @Test
    void onlyWhoIsOfTheFleetTakesASeatOrLeavesIt() {
        Story gone = crews.given(
                CREATED,
                PILOT_ADDED,
                JOINED,
                seated(THE_PILOT, "leader"),
                seated(THE_PERSON, "member"),
                PILOT_REMOVED,
                LEFT);

        for (Assignee member : new Assignee[] {THE_PILOT, THE_PERSON}) {
            gone.refuses(set(Given.of(member), "member"), Kind.BAD_REQUEST);
            gone.refuses(remove(Given.of(member)), Kind.BAD_REQUEST);
        }
        crews.given(CREATED, new PilotAdded(PILOT, OTHER_FLEET, "Spy", PilotKind.CLAUDE, NOW))
                .refuses(set(Given.of(THE_PILOT), "member"), Kind.BAD_REQUEST);
    }

    @Test
    void whoCannotBeReadIsRefusedAfterAnUnknownCrew() {
        Given<Assignee> aCrew = Crews.member("crew", CREW.toString());

        crew.refuses(set(aCrew, "member"), Kind.BAD_REQUEST);
        crew.refuses(set(Crews.member("", ""), "member"), Kind.BAD_REQUEST);
        crew.refuses(remove(Crews.member("pilot", "nonsense")), Kind.BAD_REQUEST);
        crews.refuses(set(aCrew, "member"), Kind.NOT_FOUND);
        crews.refuses(remove(aCrew), Kind.NOT_FOUND);
        crew.refuses(new SetCrewMember(CREW, OTHER_FLEET, Given.of(THE_PILOT), "member", NOW), Kind.NOT_FOUND);
        crew.refuses(new RemoveCrewMember(CREW, OTHER_FLEET, Given.of(THE_PILOT), NOW), Kind.NOT_FOUND);
    }

    @Test
    void aSeatIsLeftOnce() {
        CrewMemberRemoved removed = new CrewMemberRemoved(CREW, FLEET, THE_PILOT, NOW);

        crews.given(CREATED, PILOT_ADDED, seated(THE_PILOT, "member")).accepts(remove(Given.of(THE_PILOT)), removed);
        crew.accepts(remove(Given.of(THE_PILOT)));
    }

    @Test
    void aCrewIsRequiredInItsFleet() {
        crew.accepts(new RequireCrew(CREW, FLEET));
        crew.refuses(new RequireCrew(CREW, OTHER_FLEET), Kind.NOT_FOUND);
    }
}
