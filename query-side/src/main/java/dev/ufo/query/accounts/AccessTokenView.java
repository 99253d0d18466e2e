package dev.ufo.query.accounts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A personal access token on the wire, without the token.
 *
 * @param fleetId the one fleet it is good for; null for all of the person's
 * @param lastUsedAt to the minute; null if it never was
 */
record AccessTokenView(
        UUID id,
        String name,
        List<String> scopes,
        @JsonProperty("fleet_id") @Nullable UUID fleetId,
        @JsonProperty("expires_at") String expiresAt,
        @JsonProperty("created_at") String createdAt,
        @JsonProperty("last_used_at") @Nullable String lastUsedAt) {}
