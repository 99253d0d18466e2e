package dev.ufo.command.accounts.renameuser;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.SignedIn;
import dev.ufo.door.View;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/me}. */
@RestController
class RenameUserEndpoint {
    private final Commands commands;
    private final Border border;

    RenameUserEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    record Body(@Nullable String name) {}

    @PostMapping("/api/me")
    Answer rename(SignedIn caller, JsonBody body) {
        Body sent = body.read(Body.class);
        Decided decided = commands.send(
                Actor.of(caller), new RenameUser(caller.userId(), Fields.text(sent.name()), border.now()));
        return new Answer.Shown(200, View.ACCOUNTS, caller.userId(), decided.position());
    }
}
