package dev.ufo.query.accounts;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/**
 * A session on the wire.
 *
 * @param lastSeenAt to the minute
 * @param userAgent what the browser said of itself when it signed in; may be empty
 * @param current whether it is the one that asks
 */
record SessionView(
        UUID id,
        @JsonProperty("created_at") String createdAt,
        @JsonProperty("last_seen_at") String lastSeenAt,
        @JsonProperty("expires_at") String expiresAt,
        @JsonProperty("user_agent") String userAgent,
        boolean current) {}
