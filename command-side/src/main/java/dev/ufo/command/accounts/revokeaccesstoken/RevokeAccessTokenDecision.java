package dev.ufo.command.accounts.revokeaccesstoken;

import dev.ufo.command.accounts.AccountHolder;
import dev.ufo.command.decision.Outcome;
import dev.ufo.door.Refusal;
import dev.ufo.events.AccountEvent.AccessTokenRevoked;

/** A person may end their own tokens. */
public final class RevokeAccessTokenDecision {
    private RevokeAccessTokenDecision() {}

    /** Ends the token if it is one of the person's; an expired one too. */
    public static Outcome decide(AccountHolder person, RevokeAccessToken command) {
        return person.tokens().containsKey(command.tokenId())
                ? Outcome.accept(new AccessTokenRevoked(command.tokenId(), command.userId(), command.at()))
                : Outcome.refuse(Refusal.notFound("you have no such access token"));
    }
}
