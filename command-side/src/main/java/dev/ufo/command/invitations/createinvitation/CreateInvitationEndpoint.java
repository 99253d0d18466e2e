package dev.ufo.command.invitations.createinvitation;

import dev.ufo.command.accounts.Emails;
import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.invitations.RequireGroup;
import dev.ufo.command.web.Border;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.door.Role;
import dev.ufo.door.View;
import dev.ufo.ids.InvitationId;
import dev.ufo.store.credentials.SecretHashes;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/invitations}. */
@RestController
class CreateInvitationEndpoint {
    private final Commands commands;
    private final Border border;
    private final SecretHashes hashes;

    CreateInvitationEndpoint(Commands commands, Border border, SecretHashes hashes) {
        this.commands = commands;
        this.border = border;
        this.hashes = hashes;
    }

    /** An invitation as it is sent; every role but {@code admin} means {@code member}. */
    record Body(@Nullable String email, @Nullable String role) {
        Role granted() {
            return Role.ADMIN.wire().equals(role) ? Role.ADMIN : Role.MEMBER;
        }
    }

    @PostMapping("/api/invitations")
    Answer create(Caller caller, JsonBody body) {
        Body sent = body.read(Body.class, () -> {
            var _ = commands.send(Actor.of(caller), new RequireGroup(caller.fleetId()));
        });
        String email = Emails.normal(sent.email());
        CreateInvitation command = new CreateInvitation(
                new InvitationId(border.newId()),
                caller.fleetId(),
                email,
                hashes.emailLookup(email),
                sent.granted(),
                caller.userId(),
                border.now());
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Shown(201, View.FLEETS, command.invitationId(), decided.position());
    }
}
