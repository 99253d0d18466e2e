package dev.ufo.command.crews.deletecrew;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.View;
import dev.ufo.ids.CrewId;
import java.util.Set;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/crews/{id}}. */
@RestController
class DeleteCrewEndpoint {
    private final Commands commands;
    private final Border border;

    DeleteCrewEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @DeleteMapping("/api/crews/{id}")
    Answer delete(Caller caller, @PathVariable String id) {
        CrewId crewId = Fields.pathId(id, CrewId::new);
        Decided decided = commands.send(Actor.of(caller), new DeleteCrew(crewId, caller.fleetId(), border.now()));
        return new Answer.Done(204, Set.of(View.PILOTS, View.OPERATIONS), decided.position());
    }
}
