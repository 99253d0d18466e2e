package dev.ufo.command.fleets.changesettings;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.SignedIn;
import dev.ufo.ids.FleetId;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/fleets/{id}/settings}; they are in force once this is answered. */
@RestController
class ChangeSettingsEndpoint {
    private final Commands commands;
    private final Border border;

    ChangeSettingsEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @PostMapping("/api/fleets/{id}/settings")
    Answer change(SignedIn person, @PathVariable String id, JsonBody body) {
        FleetId fleetId = Fields.pathId(id, FleetId::new);
        SettingsBody sent = body.read(SettingsBody.class, () -> {
            var _ = commands.send(Actor.of(person), new RequireManagement(fleetId, person.userId()));
        });
        ChangeSettings command = new ChangeSettings(fleetId, person.userId(), sent.settings(), border.now());
        Decided decided = commands.send(Actor.of(person), command);
        return new Answer.Told(200, SettingsBody.of(command.settings()), Set.of(), decided.position());
    }
}
