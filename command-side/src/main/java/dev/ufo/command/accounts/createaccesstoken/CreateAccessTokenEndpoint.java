package dev.ufo.command.accounts.createaccesstoken;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ufo.command.accounts.AccessTokens;
import dev.ufo.command.accounts.createaccesstoken.CreateAccessToken.TokenForm;
import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.command.web.Tokens;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.OwnSession;
import dev.ufo.door.View;
import dev.ufo.door.WireTimes;
import dev.ufo.events.AccountEvent.AccessTokenCreated;
import dev.ufo.events.TokenScope;
import dev.ufo.ids.AccessTokenId;
import dev.ufo.ids.FleetId;
import dev.ufo.store.Companions;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/me/tokens}; its answer is the only one that holds the token. */
@RestController
class CreateAccessTokenEndpoint {
    private final Commands commands;
    private final Border border;
    private final Tokens tokens;

    CreateAccessTokenEndpoint(Commands commands, Border border, Tokens tokens) {
        this.commands = commands;
        this.border = border;
        this.tokens = tokens;
    }

    record Body(
            @Nullable String name,
            @Nullable List<@Nullable String> scopes,
            @JsonProperty("fleet_id") @Nullable String fleetId,
            @JsonProperty("expires_at") @Nullable String expiresAt) {}

    record Created(
            AccessTokenId id,
            String name,
            List<TokenScope> scopes,
            @JsonProperty("fleet_id") @Nullable FleetId fleetId,
            @JsonProperty("expires_at") String expiresAt,
            @JsonProperty("created_at") String createdAt,
            @JsonProperty("last_used_at") @Nullable String lastUsedAt,
            String token) {
        static Created of(AccessTokenCreated event, String token) {
            return new Created(
                    event.tokenId(),
                    event.name().value(),
                    event.scopes(),
                    event.fleetId(),
                    WireTimes.micros(event.expiresAt()),
                    WireTimes.micros(event.at()),
                    null,
                    token);
        }

        /** Never the token. */
        @Override
        public String toString() {
            return "Created[" + id + "]";
        }
    }

    @PostMapping("/api/me/tokens")
    Answer create(OwnSession caller, JsonBody body) {
        Body sent = body.read(Body.class);
        TokenForm form = new TokenForm(
                Fields.text(sent.name()),
                Fields.texts(sent.scopes()),
                Fields.id("fleet_id", sent.fleetId(), FleetId::new),
                Fields.time("expires_at", sent.expiresAt()));
        CreateAccessToken command =
                new CreateAccessToken(new AccessTokenId(border.newId()), caller.userId(), form, border.now());
        String token = AccessTokens.PREFIX + tokens.draw();
        // A token that is refused needs no end; the decision wants one of every token that is made.
        Instant expiresAt = form.expiresAt().found().orElse(command.at());
        Decided decided = commands.send(
                Actor.of(caller),
                command,
                new Companions(List.of(AccessTokens.given(command.tokenId(), token, expiresAt)), List.of()));
        AccessTokenCreated created = (AccessTokenCreated) decided.events().getFirst();
        return new Answer.Told(201, Created.of(created, token), Set.of(View.ACCESS_TOKENS), decided.position());
    }
}
