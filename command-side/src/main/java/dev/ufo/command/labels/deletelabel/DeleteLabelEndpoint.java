package dev.ufo.command.labels.deletelabel;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.View;
import dev.ufo.ids.LabelId;
import java.util.Set;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/labels/{id}}. */
@RestController
class DeleteLabelEndpoint {
    private final Commands commands;
    private final Border border;

    DeleteLabelEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @DeleteMapping("/api/labels/{id}")
    Answer delete(Caller caller, @PathVariable String id) {
        LabelId labelId = Fields.pathId(id, LabelId::new);
        Decided decided = commands.send(Actor.of(caller), new DeleteLabel(labelId, caller.fleetId(), border.now()));
        return new Answer.Done(204, Set.of(View.OPERATIONS), decided.position());
    }
}
