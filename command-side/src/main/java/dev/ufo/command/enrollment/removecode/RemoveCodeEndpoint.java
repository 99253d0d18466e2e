package dev.ufo.command.enrollment.removecode;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.enrollment.CodeCredentials;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.View;
import dev.ufo.ids.EnrollmentCodeId;
import dev.ufo.store.Companions;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/enrollment-codes/{id}}. */
@RestController
class RemoveCodeEndpoint {
    private final Commands commands;
    private final Border border;

    RemoveCodeEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @DeleteMapping("/api/enrollment-codes/{id}")
    Answer remove(Caller caller, @PathVariable String id) {
        EnrollmentCodeId codeId = Fields.pathId(id, EnrollmentCodeId::new);
        Decided decided = commands.send(
                Actor.of(caller),
                new RemoveCode(codeId, caller.fleetId(), border.now()),
                new Companions(CodeCredentials.taken(codeId), List.of()));
        return new Answer.Done(204, Set.of(View.ENROLLMENT_CODES), decided.position());
    }
}
