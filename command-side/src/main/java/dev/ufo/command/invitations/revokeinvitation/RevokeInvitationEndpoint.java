package dev.ufo.command.invitations.revokeinvitation;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.View;
import dev.ufo.ids.InvitationId;
import java.util.Set;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/invitations/{id}}. */
@RestController
class RevokeInvitationEndpoint {
    private final Commands commands;
    private final Border border;

    RevokeInvitationEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @DeleteMapping("/api/invitations/{id}")
    Answer revoke(Caller caller, @PathVariable String id) {
        InvitationId invitationId = Fields.pathId(id, InvitationId::new);
        Decided decided = commands.send(
                Actor.of(caller), new RevokeInvitation(invitationId, caller.fleetId(), caller.userId(), border.now()));
        return new Answer.Done(204, Set.of(View.FLEETS), decided.position());
    }
}
