package dev.ufo.query.testing;

import dev.ufo.door.Role;
import dev.ufo.events.AccountEvent.AccessTokenCreated;
import dev.ufo.events.AccountEvent.AccessTokenRevoked;
import dev.ufo.events.AccountEvent.UserRenamed;
import dev.ufo.events.AccountEvent.UserSignedUp;
import dev.ufo.events.Assignee;
import dev.ufo.events.AssigneeType;
import dev.ufo.events.CrewEvent.CrewCreated;
import dev.ufo.events.CrewEvent.CrewDeleted;
import dev.ufo.events.CrewEvent.CrewMemberRemoved;
import dev.ufo.events.CrewEvent.CrewMemberSet;
import dev.ufo.events.FleetEvent.FleetCreated;
import dev.ufo.events.FleetEvent.FleetDeleted;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetEvent.MemberRemoved;
import dev.ufo.events.FleetEvent.MemberRoleChanged;
import dev.ufo.events.FleetKind;
import dev.ufo.events.InvitationEvent.InvitationAccepted;
import dev.ufo.events.InvitationEvent.InvitationCreated;
import dev.ufo.events.MissionEvent.MissionCreated;
import dev.ufo.events.MissionEvent.MissionDeleted;
import dev.ufo.events.MissionEvent.MissionRestored;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationEvent.OperationDeleted;
import dev.ufo.events.OperationEvent.OperationRestored;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PersonalText;
import dev.ufo.events.TokenScope;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.AccessTokenId;
import dev.ufo.ids.CrewId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.InvitationId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.UserId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What goes on in a fleet around its work: missions, crews, people and their accounts. */
final class Setting {
    private final Scene scene;

    Setting(Scene scene) {
        this.scene = scene;
    }

    /** A mission that is deleted with an operation, comes back and goes again. */
    List<UfoEvent> mission() {
        var mission = new MissionId(UUID.randomUUID());
        var operation = new OperationId(UUID.randomUUID());
        var user = scene.user;
        return List.of(
                new MissionCreated(mission, scene.fleet, "Short", "SH", scene.next()),
                new OperationCreated(
                        operation,
                        scene.fleet,
                        mission,
                        1,
                        "Gone",
                        "",
                        OperationStatus.TODO,
                        0,
                        null,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        user,
                        scene.next()),
                new MissionDeleted(mission, scene.fleet, "Short", "SH", user, scene.next()),
                new OperationDeleted(operation, mission, scene.fleet, user, scene.next()),
                new MissionRestored(mission, scene.fleet, "Short", "SH", user, scene.next()),
                new OperationRestored(operation, mission, scene.fleet, user, scene.next()),
                new MissionDeleted(mission, scene.fleet, "Short", "SH", user, scene.next()),
                new OperationDeleted(operation, mission, scene.fleet, user, scene.next()));
    }

    /** A crew in which a pilot stays and a person does not, and one that is deleted. */
    List<UfoEvent> crews(PilotId leaver) {
        var kept = new CrewId(UUID.randomUUID());
        var gone = new CrewId(UUID.randomUUID());
        var pilot = new Assignee(AssigneeType.PILOT, leaver.value());
        var person = new Assignee(AssigneeType.USER, scene.user.value());
        return List.of(
                new CrewCreated(kept, scene.fleet, "Night shift", scene.next()),
                new CrewCreated(gone, scene.fleet, "Day shift", scene.next()),
                new CrewMemberSet(kept, scene.fleet, person, "guest", scene.next()),
                new CrewMemberSet(kept, scene.fleet, pilot, "member", scene.next()),
                new CrewMemberSet(kept, scene.fleet, pilot, "leader", scene.next()),
                new CrewMemberSet(gone, scene.fleet, pilot, "member", scene.next()),
                new CrewMemberRemoved(kept, scene.fleet, person, scene.next()),
                new CrewDeleted(gone, scene.fleet, scene.next()));
    }

    /** A group into which people come and from which they go, and a fleet that ends. */
    List<UfoEvent> people() {
        var group = new FleetId(UUID.randomUUID());
        var ended = new Scene();
        var risen = new UserId(UUID.randomUUID());
        var back = new UserId(UUID.randomUUID());
        var open = new InvitationId(UUID.randomUUID());
        var accepted = new InvitationId(UUID.randomUUID());
        var events = new ArrayList<UfoEvent>(List.of(
                new UserSignedUp(risen, "l-" + risen, scene.text("r@example.org"), scene.text("Ris"), scene.next()),
                new UserSignedUp(back, "l-" + back, scene.text("b@example.org"), scene.text(""), scene.next()),
                new FleetCreated(group, scene.text("Group"), FleetKind.GROUP, scene.user, scene.next()),
                new MemberJoined(group, scene.user, Role.OWNER, scene.next()),
                invited(open, group),
                invited(accepted, group),
                new InvitationAccepted(accepted, group, "lookup", risen, scene.next()),
                new MemberJoined(group, risen, Role.MEMBER, scene.next()),
                new MemberRoleChanged(group, risen, Role.ADMIN, scene.user, scene.next()),
                new MemberJoined(group, back, Role.ADMIN, scene.next()),
                new MemberRemoved(group, back, scene.user, scene.next()),
                new MemberJoined(group, back, Role.MEMBER, scene.next()),
                new MemberRemoved(group, risen, scene.user, scene.next())));
        events.addAll(List.of(ended.begin()));
        events.add(new FleetDeleted(ended.fleet, ended.user, scene.next()));
        return events;
    }

    private InvitationCreated invited(InvitationId id, FleetId group) {
        return new InvitationCreated(
                id,
                group,
                "lookup",
                new PersonalText(id.value(), "guest@example.org"),
                Role.MEMBER,
                scene.next(),
                scene.user,
                scene.next());
    }

    List<UfoEvent> account() {
        var token = new AccessTokenId(UUID.randomUUID());
        var name = new PersonalText(scene.user.value(), "Countess");
        return List.of(
                new UserRenamed(scene.user, name, scene.next()),
                new AccessTokenCreated(
                        token, scene.user, name, List.of(TokenScope.READ), null, scene.next(), scene.next()),
                new AccessTokenCreated(
                        new AccessTokenId(UUID.randomUUID()),
                        scene.user,
                        name,
                        List.of(TokenScope.READ, TokenScope.WRITE),
                        scene.fleet,
                        scene.next(),
                        scene.next()),
                new AccessTokenRevoked(token, scene.user, scene.next()));
    }
}
