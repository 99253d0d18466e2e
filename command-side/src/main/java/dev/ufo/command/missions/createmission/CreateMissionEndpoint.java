package dev.ufo.command.missions.createmission;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.missions.MissionBody;
import dev.ufo.command.missions.MissionKey;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.door.View;
import dev.ufo.ids.MissionId;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/missions}. */
@RestController
class CreateMissionEndpoint {
    private final Commands commands;
    private final Border border;

    CreateMissionEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @PostMapping("/api/missions")
    Answer create(Caller caller, JsonBody body) {
        MissionBody sent = body.read(MissionBody.class);
        CreateMission command = new CreateMission(
                new MissionId(border.newId()),
                caller.fleetId(),
                Fields.text(sent.name()),
                MissionKey.normal(Fields.text(sent.key())),
                border.now());
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Shown(201, View.MISSIONS, command.missionId(), decided.position());
    }
}
