package dev.ufo.command.members.changerole;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.members.RequirePerson;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.door.Role;
import dev.ufo.door.View;
import dev.ufo.ids.UserId;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/members/{id}/role}. */
@RestController
class ChangeRoleEndpoint {
    private final Commands commands;
    private final Border border;

    ChangeRoleEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    /** A role as it is sent. */
    record Body(@Nullable String role) {}

    @PostMapping("/api/members/{id}/role")
    Answer change(Caller caller, @PathVariable String id, JsonBody body) {
        UserId userId = Fields.pathId(id, UserId::new);
        Body sent = body.read(Body.class, () -> {
            var _ = commands.send(Actor.of(caller), new RequirePerson(userId));
        });
        ChangeRole command =
                new ChangeRole(caller.fleetId(), userId, role(Fields.text(sent.role())), caller.userId(), border.now());
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Done(204, Set.of(View.FLEETS), decided.position());
    }

    private static Optional<Role> role(String sent) {
        return Arrays.stream(Role.values())
                .filter(role -> role.wire().equals(sent))
                .findFirst();
    }
}
