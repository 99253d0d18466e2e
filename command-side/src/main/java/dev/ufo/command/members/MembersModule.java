package dev.ufo.command.members;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.fleets.Fleet;
import dev.ufo.command.members.changerole.ChangeRole;
import dev.ufo.command.members.changerole.ChangeRoleDecision;
import dev.ufo.command.members.removemember.RemoveMember;
import dev.ufo.command.members.removemember.RemoveMemberDecision;
import dev.ufo.events.EventTags;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;

/**
 * What is decided about members. All of a fleet's memberships are one boundary, so that of two owners who demote each other
 * at once, the second is decided when there is one owner left.
 */
public final class MembersModule {
    private static final StateModel<Fleet> FLEET = new StateModel<>(Fleet.NONE, Fleet::evolve);

    private MembersModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        var _ = table.on(
                        RequirePerson.class,
                        command -> Boundary.anyOf(EventTags.tag("user", command.userId())),
                        FLEET,
                        RequirePerson::decide)
                .on(
                        ChangeRole.class,
                        command -> about(command.fleetId(), command.userId()),
                        FLEET,
                        ChangeRoleDecision::decide)
                .on(
                        RemoveMember.class,
                        command -> about(command.fleetId(), command.userId()),
                        FLEET,
                        RemoveMemberDecision::decide);
    }

    private static Boundary about(FleetId fleetId, UserId userId) {
        return Boundary.anyOf(EventTags.tag("fleet", fleetId), EventTags.tag("user", userId));
    }
}
