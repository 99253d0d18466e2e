package dev.ufo.command.missions.renamemission;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.missions.MissionBody;
import dev.ufo.command.missions.MissionKey;
import dev.ufo.command.missions.RequireMission;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.door.View;
import dev.ufo.ids.MissionId;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/missions/{id}}. */
@RestController
class RenameMissionEndpoint {
    private final Commands commands;
    private final Border border;

    RenameMissionEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @PostMapping("/api/missions/{id}")
    Answer rename(Caller caller, @PathVariable String id, JsonBody body) {
        MissionId missionId = Fields.pathId(id, MissionId::new);
        MissionBody sent = body.read(MissionBody.class, () -> {
            var _ = commands.send(Actor.of(caller), new RequireMission(missionId, caller.fleetId()));
        });
        RenameMission command = new RenameMission(
                missionId,
                caller.fleetId(),
                Fields.text(sent.name()),
                MissionKey.normal(Fields.text(sent.key())),
                border.now());
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Shown(200, View.MISSIONS, missionId, decided.position());
    }
}
