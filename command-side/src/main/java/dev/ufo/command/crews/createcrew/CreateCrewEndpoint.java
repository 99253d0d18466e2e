package dev.ufo.command.crews.createcrew;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.door.View;
import dev.ufo.ids.CrewId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/crews}. */
@RestController
class CreateCrewEndpoint {
    private final Commands commands;
    private final Border border;

    CreateCrewEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    record Body(@Nullable String name) {}

    @PostMapping("/api/crews")
    Answer create(Caller caller, JsonBody body) {
        Body sent = body.read(Body.class);
        CreateCrew command =
                new CreateCrew(new CrewId(border.newId()), caller.fleetId(), Fields.text(sent.name()), border.now());
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Shown(201, View.PILOTS, command.crewId(), decided.position());
    }
}
