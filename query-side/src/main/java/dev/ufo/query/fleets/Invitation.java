package dev.ufo.query.fleets;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** An invitation on the wire (contract section 2.1), as managers of its fleet see it. */
public record Invitation(
        UUID id,
        @JsonProperty("invitee_email") String inviteeEmail,
        String role,
        String status,
        @JsonProperty("expires_at") String expiresAt) {}
