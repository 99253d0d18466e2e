package dev.ufo.command.fleets.createfleet;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.SignedIn;
import dev.ufo.door.View;
import dev.ufo.ids.FleetId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/fleets}. */
@RestController
class CreateFleetEndpoint {
    private final Commands commands;
    private final Border border;

    CreateFleetEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    /** A fleet as it is sent. */
    record Body(@Nullable String name) {}

    @PostMapping("/api/fleets")
    Answer create(SignedIn person, JsonBody body) {
        String name = Fields.text(body.read(Body.class).name()).strip();
        FleetId fleetId = new FleetId(border.newId());
        Decided decided =
                commands.send(Actor.of(person), new CreateFleet(fleetId, name, person.userId(), border.now()));
        return new Answer.Shown(201, View.FLEETS, fleetId, decided.position());
    }
}
