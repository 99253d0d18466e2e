package dev.ufo.command.invitations.declineinvitation;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.SignedIn;
import dev.ufo.door.View;
import dev.ufo.ids.InvitationId;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/invitations/{id}/decline}. */
@RestController
class DeclineInvitationEndpoint {
    private final Commands commands;
    private final Border border;

    DeclineInvitationEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @PostMapping("/api/invitations/{id}/decline")
    Answer decline(SignedIn person, @PathVariable String id) {
        InvitationId invitationId = Fields.pathId(id, InvitationId::new);
        Decided decided =
                commands.send(Actor.of(person), new DeclineInvitation(invitationId, person.userId(), border.now()));
        return new Answer.Done(204, Set.of(View.FLEETS), decided.position());
    }
}
