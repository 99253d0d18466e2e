package dev.ufo.command.rovers.retagrover;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.door.View;
import dev.ufo.ids.RoverId;
import dev.ufo.protocol.TagsRequest;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/rovers/{id}/tags}. */
@RestController
class RetagRoverEndpoint {
    private final Commands commands;
    private final Border border;

    RetagRoverEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @PostMapping("/api/rovers/{id}/tags")
    Answer retag(Caller caller, @PathVariable String id, JsonBody body) {
        RoverId roverId = Fields.pathId(id, RoverId::new);
        TagsRequest sent = body.read(TagsRequest.class, () -> {
            var _ = commands.send(Actor.of(caller), new RequireRover(roverId, caller.fleetId()));
        });
        RetagRover command = new RetagRover(
                roverId,
                caller.fleetId(),
                PeopleText.normalTags(Fields.texts(sent.tags())),
                caller.userId(),
                border.now());
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Done(204, Set.of(View.ROVERS), decided.position());
    }
}
