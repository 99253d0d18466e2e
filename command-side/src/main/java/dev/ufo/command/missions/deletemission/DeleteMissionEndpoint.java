package dev.ufo.command.missions.deletemission;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.View;
import dev.ufo.ids.MissionId;
import java.util.Set;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/missions/{id}}. */
@RestController
class DeleteMissionEndpoint {
    private final Commands commands;
    private final Border border;

    DeleteMissionEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @DeleteMapping("/api/missions/{id}")
    Answer delete(Caller caller, @PathVariable String id) {
        DeleteMission command =
                new DeleteMission(Fields.pathId(id, MissionId::new), caller.fleetId(), caller.userId(), border.now());
        return new Answer.Done(
                204,
                Set.of(View.MISSIONS, View.OPERATIONS, View.RUNS),
                commands.send(Actor.of(caller), command).position());
    }
}
