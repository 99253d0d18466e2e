package dev.ufo.command.pilots.addpilot;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.door.View;
import dev.ufo.ids.PilotId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/pilots}. */
@RestController
class AddPilotEndpoint {
    private final Commands commands;
    private final Border border;

    AddPilotEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    record Body(@Nullable String name, @Nullable String kind) {}

    @PostMapping("/api/pilots")
    Answer add(Caller caller, JsonBody body) {
        Body sent = body.read(Body.class);
        AddPilot command = new AddPilot(
                new PilotId(border.newId()),
                caller.fleetId(),
                Fields.text(sent.name()),
                Fields.text(sent.kind()),
                border.now());
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Shown(201, View.PILOTS, command.pilotId(), decided.position());
    }
}
