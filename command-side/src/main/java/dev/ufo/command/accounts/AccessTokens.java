package dev.ufo.command.accounts;

import dev.ufo.ids.AccessTokenId;
import dev.ufo.store.CredentialChange;
import dev.ufo.store.credentials.SecretHashes;
import java.time.Instant;

/** How the tokens of people's programs look and are kept. */
public final class AccessTokens {
    /** What every token begins with, so that the door, and whoever searches for leaked secrets, knows one by its looks. */
    public static final String PREFIX = "ufo_pat_";

    private static final String KIND = "access_token";

    private AccessTokens() {}

    /** What the store keeps of a token: its hash, under the token's id. */
    public static CredentialChange given(AccessTokenId tokenId, String token, Instant expiresAt) {
        return new CredentialChange.Add(
                KIND, SecretHashes.ofToken(token), tokenId.value(), null, null, null, expiresAt);
    }

    /** The end of it. */
    public static CredentialChange taken(AccessTokenId tokenId) {
        return new CredentialChange.RemoveAll(KIND, tokenId.value());
    }
}
