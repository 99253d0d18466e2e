package dev.ufo.command.rovers.removerover;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.rovers.RoverCredentials;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.RoverCaller;
import dev.ufo.door.View;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;
import java.util.Set;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/rovers/{id}} by a manager, {@code DELETE /api/rover/me} by the rover itself. */
@RestController
class RemoveRoverEndpoint {
    private final Commands commands;
    private final Border border;

    RemoveRoverEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @DeleteMapping("/api/rovers/{id}")
    Answer sendAway(Caller caller, @PathVariable String id) {
        return remove(Actor.of(caller), Fields.pathId(id, RoverId::new), caller.fleetId());
    }

    @DeleteMapping("/api/rover/me")
    Answer leave(RoverCaller rover) {
        return remove(Actor.of(rover), rover.roverId(), rover.fleetId());
    }

    private Answer remove(Actor actor, RoverId roverId, FleetId fleetId) {
        Decided decided =
                commands.send(actor, new RemoveRover(roverId, fleetId, border.now()), RoverCredentials.taken(roverId));
        return new Answer.Done(204, Set.of(View.ROVERS), decided.position());
    }
}
