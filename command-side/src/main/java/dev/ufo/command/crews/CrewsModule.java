package dev.ufo.command.crews;

import dev.ufo.command.crews.createcrew.CreateCrew;
import dev.ufo.command.crews.createcrew.CreateCrewDecision;
import dev.ufo.command.crews.deletecrew.DeleteCrew;
import dev.ufo.command.crews.deletecrew.DeleteCrewDecision;
import dev.ufo.command.crews.removemember.RemoveCrewMember;
import dev.ufo.command.crews.removemember.RemoveCrewMemberDecision;
import dev.ufo.command.crews.setmember.SetCrewMember;
import dev.ufo.command.crews.setmember.SetCrewMemberDecision;
import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.Given;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.operations.Assignables;
import dev.ufo.events.Assignee;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.ids.CrewId;
import dev.ufo.ids.FleetId;
import java.util.HashSet;
import java.util.Set;

/** What is decided about crews. */
public final class CrewsModule {
    private static final StateModel<Assignables> ASSIGNABLES =
            new StateModel<>(Assignables.NOBODY, Assignables::evolve);

    private CrewsModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        var _ = table.on(CreateCrew.class, command -> about(command.crewId()), ASSIGNABLES, CreateCrewDecision::decide)
                .on(RequireCrew.class, command -> about(command.crewId()), ASSIGNABLES, RequireCrew::decide)
                .on(DeleteCrew.class, command -> about(command.crewId()), ASSIGNABLES, DeleteCrewDecision::decide)
                .on(
                        SetCrewMember.class,
                        command -> about(command.crewId(), command.fleetId(), command.member()),
                        ASSIGNABLES,
                        SetCrewMemberDecision::decide)
                .on(
                        RemoveCrewMember.class,
                        command -> about(command.crewId(), command.fleetId(), command.member()),
                        ASSIGNABLES,
                        RemoveCrewMemberDecision::decide);
    }

    private static Boundary about(CrewId crewId) {
        return Boundary.anyOf(EventTags.tag("crew", crewId));
    }

    private static Boundary about(CrewId crewId, FleetId fleetId, Given<Assignee> member) {
        Set<EventTag> tags = new HashSet<>();
        tags.add(EventTags.tag("crew", crewId));
        member.found().ifPresent(known -> tags.addAll(Assignables.tags(fleetId, known)));
        return new Boundary(tags);
    }
}
