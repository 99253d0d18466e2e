package dev.ufo.command.members.removemember;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.View;
import dev.ufo.ids.UserId;
import java.util.Set;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/members/{id}}. */
@RestController
class RemoveMemberEndpoint {
    private final Commands commands;
    private final Border border;

    RemoveMemberEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @DeleteMapping("/api/members/{id}")
    Answer remove(Caller caller, @PathVariable String id) {
        UserId userId = Fields.pathId(id, UserId::new);
        Decided decided = commands.send(
                Actor.of(caller), new RemoveMember(caller.fleetId(), userId, caller.userId(), border.now()));
        return new Answer.Done(204, Set.of(View.FLEETS), decided.position());
    }
}
