package dev.ufo.command.invitations;

import dev.ufo.command.fleets.Fleet;
import dev.ufo.door.Refusal;
import dev.ufo.door.Role;
import dev.ufo.events.InvitationEvent;
import dev.ufo.events.InvitationEvent.InvitationAccepted;
import dev.ufo.events.InvitationEvent.InvitationCreated;
import dev.ufo.events.InvitationEvent.InvitationDeclined;
import dev.ufo.events.InvitationEvent.InvitationRevoked;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.InvitationId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The invitations one asks about, with the fleet they lead into and the people they may be for.
 *
 * @param fleet as far as its facts are asked for
 */
public record Invitations(Fleet fleet, Map<InvitationId, Invitation> known) {
    /** What an invitation that is not there is answered. */
    public static final Refusal UNKNOWN = Refusal.notFound("there is no such invitation");

    /** None. */
    static final Invitations NONE = new Invitations(Fleet.NONE, Map.of());

    public Invitations {
        known = Map.copyOf(known);
    }

    /** What has become of an invitation. */
    public enum Status {
        PENDING,
        ACCEPTED,
        DECLINED
    }

    /**
     * An invitation.
     *
     * @param emailLookup whom it is for, as the keyed hash of their email
     * @param role what they become
     */
    public record Invitation(FleetId fleetId, String emailLookup, Role role, Instant expiresAt, Status status) {
        private Invitation in(Status now) {
            return new Invitation(fleetId, emailLookup, role, expiresAt, now);
        }

        /** Whether it can still be accepted. */
        public boolean isOpen(Instant now) {
            return status == Status.PENDING && now.isBefore(expiresAt);
        }
    }

    static Invitations evolve(Invitations before, UfoEvent event) {
        return switch (event) {
            case InvitationEvent invitation -> before.after(invitation);
            default -> new Invitations(Fleet.evolve(before.fleet, event), before.known);
        };
    }

    /** That invitation, whatever has become of it. */
    public Optional<Invitation> find(InvitationId id) {
        return Optional.ofNullable(known.get(id));
    }

    /** Whether it is for this person. */
    public boolean isFor(Invitation invitation, UserId userId) {
        return invitation.emailLookup().equals(fleet.people().get(userId));
    }

    /** Whether an invitation for this email waits, expired or not. */
    public boolean isPending(String emailLookup) {
        return known.values().stream()
                .anyMatch(invitation -> invitation.status() == Status.PENDING
                        && invitation.emailLookup().equals(emailLookup));
    }

    /** Whether who has this email is a member of the fleet. */
    public boolean isMember(String emailLookup) {
        return fleet.people().entrySet().stream()
                .anyMatch(person -> person.getValue().equals(emailLookup)
                        && fleet.role(person.getKey()).isPresent());
    }

    private Invitations after(InvitationEvent event) {
        return switch (event) {
            case InvitationCreated created ->
                with(
                        created,
                        new Invitation(
                                created.fleetId(),
                                created.emailLookup(),
                                created.role(),
                                created.expiresAt(),
                                Status.PENDING));
            case InvitationAccepted _ -> ended(event, Status.ACCEPTED);
            case InvitationDeclined _, InvitationRevoked _ -> ended(event, Status.DECLINED);
        };
    }

    private Invitations ended(InvitationEvent event, Status status) {
        return find(event.invitationId())
                .map(invitation -> with(event, invitation.in(status)))
                .orElse(this);
    }

    private Invitations with(InvitationEvent event, Invitation invitation) {
        Map<InvitationId, Invitation> after = new HashMap<>(known);
        after.put(event.invitationId(), invitation);
        return new Invitations(fleet, after);
    }
}
