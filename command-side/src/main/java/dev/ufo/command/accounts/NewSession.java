package dev.ufo.command.accounts;

import dev.ufo.ids.UserId;
import dev.ufo.store.CredentialChange;
import dev.ufo.store.credentials.SecretHashes;
import java.time.Duration;
import java.time.Instant;

/**
 * A session that begins; the token is known to its person alone, the store keeps its hash.
 *
 * @param userAgent what the browser says of itself; may be empty
 * @param token 43 characters of base64url
 * @param expiresAt 30 days from now, never extended
 */
public record NewSession(UserId userId, String userAgent, String token, Instant expiresAt) {
    /** What stored sessions are called. */
    public static final String KIND = "session";

    private static final Duration LIFETIME = Duration.ofDays(30);

    /** A session that begins now. */
    public static NewSession begin(UserId userId, String userAgent, String token, Instant now) {
        return new NewSession(userId, userAgent, token, now.plus(LIFETIME));
    }

    /** What the store keeps of it. */
    public CredentialChange.Add credential() {
        return new CredentialChange.Add(
                KIND, SecretHashes.ofToken(token), userId.value(), null, null, userAgent, expiresAt);
    }

    /** Never the token: a session that is logged would be a session that is stolen. */
    @Override
    public String toString() {
        return "NewSession[" + userId + ", until " + expiresAt + "]";
    }
}
