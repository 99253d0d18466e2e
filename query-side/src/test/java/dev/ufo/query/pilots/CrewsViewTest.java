package dev.ufo.query.pilots;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.events.Assignee;
import dev.ufo.events.AssigneeType;
import dev.ufo.events.CrewEvent.CrewCreated;
import dev.ufo.events.CrewEvent.CrewDeleted;
import dev.ufo.events.CrewEvent.CrewMemberRemoved;
import dev.ufo.events.CrewEvent.CrewMemberSet;
import dev.ufo.events.CrewEvent.PilotRemoved;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.CrewId;
import dev.ufo.query.testing.QuerySystem;
import dev.ufo.query.testing.Scene;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class CrewsViewTest {
    @RegisterExtension
    static final QuerySystem SYSTEM = new QuerySystem();

    private final Scene scene = new Scene();
    private final CrewId crew = new CrewId(UUID.randomUUID());
    private final Assignee pilot = new Assignee(AssigneeType.PILOT, scene.pilot.value());
    private final Assignee person = new Assignee(AssigneeType.USER, scene.user.value());

    @BeforeEach
    void begin() {
        var _ = SYSTEM.append(scene.begin());
        var _ = SYSTEM.append(created(crew, "Night shift"));
    }

    @Test
    void listsTheCrewsOfTheFleetOldestFirst() {
        var younger = new CrewId(UUID.randomUUID());
        var _ = SYSTEM.append(created(younger, "Night shift"));
        var other = new Scene();
        var _ = SYSTEM.append(
                new CrewCreated(new CrewId(UUID.randomUUID()), other.fleet, "Not of this fleet", other.next()));

        assertThat(crews()).extracting(Crew::id).containsExactly(crew.value(), younger.value());
        assertThat(QuerySystem.tree(QuerySystem.json(crews().getFirst())))
                .isEqualTo(QuerySystem.tree("""
                {"id":"%s","name":"Night shift","members":[]}""".formatted(crew)));
    }

    @Test
    void whoChangesTheRoleKeepsItsPlaceInOneBatchAndInSeveral() {
        appendEach(seat(person, "leader"), seat(pilot, "member"), seat(person, "guest"));
        var together = new CrewId(UUID.randomUUID());
        var _ = SYSTEM.append(
                created(together, "Day shift"),
                seat(together, person, "leader"),
                seat(together, pilot, "member"),
                seat(together, person, "guest"));

        assertThat(crews())
                .extracting(Crew::members)
                .allSatisfy(members -> showsMembers(members, entry(person, "guest"), entry(pilot, "member")));
    }

    @Test
    void whoComesBackIsTheLastInOneBatchAndInSeveral() {
        appendEach(seat(person, "member"), seat(pilot, "member"), unseat(crew, person), seat(person, "member"));
        var together = new CrewId(UUID.randomUUID());
        var _ = SYSTEM.append(
                created(together, "Day shift"),
                seat(together, person, "member"),
                seat(together, pilot, "member"),
                unseat(together, person),
                seat(together, person, "member"));

        assertThat(crews())
                .extracting(Crew::members)
                .allSatisfy(members -> showsMembers(members, entry(pilot, "member"), entry(person, "member")));
    }

    @Test
    void theSeatOfAPilotThatIsNoMorePointsNowhere() {
        appendEach(seat(pilot, "leader"), seat(person, "member"));

        var _ = SYSTEM.append(new PilotRemoved(scene.pilot, scene.fleet, scene.next()));

        showsMembers(
                crews().getFirst().members(),
                "{\"member_type\":\"pilot\",\"member_id\":\"\",\"role\":\"leader\"}",
                entry(person, "member"));
    }

    @Test
    void aDeletedCrewLeavesNoRow() {
        appendEach(seat(pilot, "leader"), new CrewDeleted(crew, scene.fleet, scene.next()));

        assertThat(crews()).isEmpty();
        assertThat(SYSTEM.sql()
                        .sql("SELECT count(*) FROM views.crew_members WHERE crew_id = :crew")
                        .param("crew", crew.value())
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static void showsMembers(String shown, String... entries) {
        assertThat(QuerySystem.tree(shown)).isEqualTo(QuerySystem.tree("[" + String.join(",", entries) + "]"));
    }

    private static String entry(Assignee member, String role) {
        return "{\"member_type\":\"%s\",\"member_id\":\"%s\",\"role\":\"%s\"}"
                .formatted(member.type().wire(), member.id(), role);
    }

    private static void appendEach(UfoEvent... events) {
        for (var event : events) {
            var _ = SYSTEM.append(event);
        }
    }

    private List<Crew> crews() {
        return SYSTEM.bean(CrewQuery.class).ofFleet(scene.fleet);
    }

    private CrewCreated created(CrewId id, String name) {
        return new CrewCreated(id, scene.fleet, name, scene.next());
    }

    private CrewMemberSet seat(Assignee member, String role) {
        return seat(crew, member, role);
    }

    private CrewMemberSet seat(CrewId id, Assignee member, String role) {
        return new CrewMemberSet(id, scene.fleet, member, role, scene.next());
    }

    private CrewMemberRemoved unseat(CrewId id, Assignee member) {
        return new CrewMemberRemoved(id, scene.fleet, member, scene.next());
    }
}
