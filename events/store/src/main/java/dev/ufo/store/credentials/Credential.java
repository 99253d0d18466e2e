package dev.ufo.store.credentials;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A stored credential.
 *
 * @param kind what sort it is
 * @param subject whom or what it belongs to
 * @param fleetId the fleet it is good for, or null
 * @param secret a hash to verify against, or null
 * @param hint what a person may see of it, or null
 * @param expiresAt when it stops being valid, or null for never
 * @param createdAt when it was stored
 */
public record Credential(
        String kind,
        UUID subject,
        @Nullable UUID fleetId,
        @Nullable String secret,
        @Nullable String hint,
        @Nullable Instant expiresAt,
        Instant createdAt) {}
