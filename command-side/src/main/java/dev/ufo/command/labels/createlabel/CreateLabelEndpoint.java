package dev.ufo.command.labels.createlabel;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.door.View;
import dev.ufo.ids.LabelId;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/labels}. */
@RestController
class CreateLabelEndpoint {
    private static final String USUAL_COLOR = "gray";

    private final Commands commands;
    private final Border border;

    CreateLabelEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    record Body(@Nullable String name, @Nullable String color) {}

    @PostMapping("/api/labels")
    Answer create(Caller caller, JsonBody body) {
        Body sent = body.read(Body.class);
        String color = Fields.text(sent.color());
        CreateLabel command = new CreateLabel(
                new LabelId(border.newId()),
                caller.fleetId(),
                Fields.text(sent.name()),
                color.isEmpty() ? USUAL_COLOR : color,
                border.now());
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Shown(201, View.OPERATIONS, command.labelId(), decided.position());
    }
}
