package dev.ufo.command.pilots.removepilot;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.View;
import dev.ufo.ids.PilotId;
import java.util.Set;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/pilots/{id}}. */
@RestController
class RemovePilotEndpoint {
    private final Commands commands;
    private final Border border;

    RemovePilotEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @DeleteMapping("/api/pilots/{id}")
    Answer remove(Caller caller, @PathVariable String id) {
        PilotId pilotId = Fields.pathId(id, PilotId::new);
        Decided decided = commands.send(Actor.of(caller), new RemovePilot(pilotId, caller.fleetId(), border.now()));
        return new Answer.Done(204, Set.of(View.PILOTS, View.OPERATIONS), decided.position());
    }
}
