package dev.ufo.command.accounts.revokeaccesstoken;

import dev.ufo.ids.AccessTokenId;
import dev.ufo.ids.UserId;
import java.time.Instant;

/** Ends a token. */
public record RevokeAccessToken(AccessTokenId tokenId, UserId userId, Instant at) {}
