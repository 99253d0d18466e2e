package dev.ufo.command.fleets.deletefleet;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.enrollment.CodeCredentials;
import dev.ufo.command.rovers.RoverCredentials;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.SignedIn;
import dev.ufo.door.View;
import dev.ufo.ids.FleetId;
import dev.ufo.store.Companions;
import dev.ufo.store.CredentialChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/fleets/{id}}. */
@RestController
class DeleteFleetEndpoint {
    private final Commands commands;
    private final Border border;

    DeleteFleetEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @DeleteMapping("/api/fleets/{id}")
    Answer delete(SignedIn person, @PathVariable String id) {
        FleetId fleetId = Fields.pathId(id, FleetId::new);
        List<CredentialChange> ended = new ArrayList<>(CodeCredentials.takenFrom(fleetId));
        ended.add(RoverCredentials.takenFrom(fleetId));
        Decided decided = commands.send(
                Actor.of(person),
                new DeleteFleet(fleetId, person.userId(), border.now()),
                new Companions(ended, List.of()));
        return new Answer.Done(204, Set.of(View.FLEETS), decided.position());
    }
}
