package dev.ufo.query.fleets;

import dev.ufo.door.View;
import dev.ufo.events.AccountEvent.UserRenamed;
import dev.ufo.events.AccountEvent.UserSignedUp;
import dev.ufo.events.FleetEvent;
import dev.ufo.events.FleetEvent.FleetCreated;
import dev.ufo.events.FleetEvent.FleetDeleted;
import dev.ufo.events.FleetEvent.FleetSettingsChanged;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetEvent.MemberRemoved;
import dev.ufo.events.FleetEvent.MemberRoleChanged;
import dev.ufo.events.InvitationEvent;
import dev.ufo.events.InvitationEvent.InvitationAccepted;
import dev.ufo.events.InvitationEvent.InvitationCreated;
import dev.ufo.events.InvitationEvent.InvitationDeclined;
import dev.ufo.events.InvitationEvent.InvitationRevoked;
import dev.ufo.events.UfoEvent;
import dev.ufo.query.projection.ChangeType;
import dev.ufo.query.projection.PositionedEvent;
import dev.ufo.query.projection.Projection;
import dev.ufo.query.projection.ViewChanges;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Keeps {@code views.fleets}, {@code views.members}, {@code views.invitations} and the emails and names of people, which
 * both are shown with.
 */
@Component
final class FleetsProjection implements Projection {
    @Override
    public View view() {
        return View.FLEETS;
    }

    @Override
    public Set<Class<? extends UfoEvent>> events() {
        return Set.of(
                UserSignedUp.class,
                UserRenamed.class,
                FleetCreated.class,
                FleetDeleted.class,
                FleetSettingsChanged.class,
                MemberJoined.class,
                MemberRoleChanged.class,
                MemberRemoved.class,
                InvitationCreated.class,
                InvitationAccepted.class,
                InvitationDeclined.class,
                InvitationRevoked.class);
    }

    @Override
    public List<String> tables() {
        return List.of("views.fleets", "views.people", "views.members", "views.invitations");
    }

    @Override
    public void apply(Connection connection, List<PositionedEvent> batch, ViewChanges changes) throws SQLException {
        var fleets = new FleetRows();
        var members = new MemberRows();
        var invitations = new InvitationRows();
        for (var positioned : batch) {
            switch (positioned.event()) {
                case UserSignedUp person -> fleets.add(person);
                case UserRenamed renamed -> fleets.rename(renamed);
                case FleetEvent fleet -> {
                    fold(fleet, positioned.position(), fleets, members);
                    tell(fleet, changes);
                }
                case InvitationEvent invitation -> {
                    fold(invitation, positioned.position(), invitations);
                    changes.add(ChangeType.INVITATION, invitation.fleetId(), invitation.invitationId(), null);
                }
                case UfoEvent other -> throw new IllegalArgumentException("not taken: " + other);
            }
        }
        fleets.save(connection);
        members.save(connection);
        invitations.save(connection);
        fleets.forget(connection); // last: what the batch wrote about them goes with the rest
    }

    private static void fold(FleetEvent event, long position, FleetRows fleets, MemberRows members) {
        switch (event) {
            case FleetCreated created -> fleets.add(created, position);
            case MemberJoined joined -> members.add(joined, position);
            case MemberRoleChanged changed -> members.change(changed);
            case MemberRemoved removed -> members.remove(removed);
            case FleetDeleted deleted -> fleets.remove(deleted);
            case FleetSettingsChanged _ -> {
                // they are an inline table; people are told below
            }
        }
    }

    private static void tell(FleetEvent event, ViewChanges changes) {
        switch (event) {
            case FleetCreated _ -> {
                // nobody can be listening to it yet
            }
            case FleetDeleted deleted -> changes.add(ChangeType.FLEET, deleted.fleetId(), deleted.fleetId(), null);
            case FleetSettingsChanged changed ->
                changes.add(ChangeType.FLEET, changed.fleetId(), changed.fleetId(), null);
            case MemberJoined joined -> changes.add(ChangeType.MEMBER, joined.fleetId(), joined.userId(), null);
            case MemberRoleChanged changed -> changes.add(ChangeType.MEMBER, changed.fleetId(), changed.userId(), null);
            case MemberRemoved removed -> changes.add(ChangeType.MEMBER, removed.fleetId(), removed.userId(), null);
        }
    }

    private static void fold(InvitationEvent event, long position, InvitationRows invitations) {
        switch (event) {
            case InvitationCreated created -> invitations.add(created, position);
            case InvitationAccepted accepted -> invitations.end(accepted, "accepted");
            case InvitationDeclined declined -> invitations.end(declined, "declined");
            case InvitationRevoked revoked -> invitations.end(revoked, "declined");
        }
    }
}
