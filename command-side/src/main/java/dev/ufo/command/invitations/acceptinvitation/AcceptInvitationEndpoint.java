package dev.ufo.command.invitations.acceptinvitation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.SignedIn;
import dev.ufo.door.View;
import dev.ufo.events.InvitationEvent.InvitationAccepted;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.InvitationId;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/invitations/{id}/accept}. */
@RestController
class AcceptInvitationEndpoint {
    private final Commands commands;
    private final Border border;

    AcceptInvitationEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    /** Where one has come to. */
    record Joined(@JsonProperty("fleet_id") FleetId fleetId) {}

    @PostMapping("/api/invitations/{id}/accept")
    Answer accept(SignedIn person, @PathVariable String id) {
        InvitationId invitationId = Fields.pathId(id, InvitationId::new);
        Decided decided =
                commands.send(Actor.of(person), new AcceptInvitation(invitationId, person.userId(), border.now()));
        InvitationAccepted accepted = (InvitationAccepted) decided.events().getFirst();
        return new Answer.Told(200, new Joined(accepted.fleetId()), Set.of(View.FLEETS), decided.position());
    }
}
