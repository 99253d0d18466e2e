package dev.ufo.query.fleets;

import dev.ufo.door.Caller;
import dev.ufo.door.SignedIn;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/invitations} and {@code GET /api/invitations/mine}. */
@RestController
final class InvitationsEndpoint {
    private final InvitationQuery invitations;

    InvitationsEndpoint(InvitationQuery invitations) {
        this.invitations = invitations;
    }

    @GetMapping("/api/invitations")
    List<Invitation> ofFleet(Caller caller) {
        return invitations.ofFleet(caller.fleetId());
    }

    @GetMapping("/api/invitations/mine")
    List<MyInvite> mine(SignedIn caller) {
        return invitations.ofUser(caller.userId());
    }
}
