package dev.ufo.command.accounts.revokeaccesstoken;

import dev.ufo.command.accounts.AccessTokens;
import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.OwnSession;
import dev.ufo.door.View;
import dev.ufo.ids.AccessTokenId;
import dev.ufo.store.Companions;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** {@code DELETE /api/me/tokens/{id}}. */
@RestController
class RevokeAccessTokenEndpoint {
    private final Commands commands;
    private final Border border;

    RevokeAccessTokenEndpoint(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    @DeleteMapping("/api/me/tokens/{id}")
    Answer revoke(OwnSession caller, @PathVariable String id) {
        AccessTokenId tokenId = Fields.pathId(id, AccessTokenId::new);
        Decided decided = commands.send(
                Actor.of(caller),
                new RevokeAccessToken(tokenId, caller.userId(), border.now()),
                new Companions(List.of(AccessTokens.taken(tokenId)), List.of()));
        return new Answer.Done(204, Set.of(View.ACCESS_TOKENS), decided.position());
    }
}
