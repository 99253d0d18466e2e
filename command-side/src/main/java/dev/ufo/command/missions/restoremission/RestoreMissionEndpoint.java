package dev.ufo.command.missions.restoremission;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.View;
import dev.ufo.ids.MissionId;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/missions/{id}/restore}. */
@RestController
class RestoreMissionEndpoint {
    private final Commands commands;
    private final Border border;

    RestoreMissionEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @PostMapping("/api/missions/{id}/restore")
    Answer restore(Caller caller, @PathVariable String id) {
        RestoreMission command =
                new RestoreMission(Fields.pathId(id, MissionId::new), caller.fleetId(), caller.userId(), border.now());
        return new Answer.Done(
                204,
                Set.of(View.MISSIONS, View.OPERATIONS),
                commands.send(Actor.of(caller), command).position());
    }
}
