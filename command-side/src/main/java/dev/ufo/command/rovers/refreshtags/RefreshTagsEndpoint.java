package dev.ufo.command.rovers.refreshtags;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.RoverCaller;
import dev.ufo.protocol.TagsRequest;
import java.util.Set;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/rover/tags}. */
@RestController
class RefreshTagsEndpoint {
    private final Commands commands;
    private final Border border;

    RefreshTagsEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @PostMapping("/api/rover/tags")
    Answer refresh(RoverCaller rover, JsonBody body) {
        TagsRequest sent = body.read(TagsRequest.class);
        RefreshTags command =
                new RefreshTags(rover.roverId(), PeopleText.normalTags(Fields.texts(sent.tags())), border.now());
        Decided decided = commands.send(Actor.of(rover), command);
        return new Answer.Done(204, Set.of(), decided.position());
    }
}
