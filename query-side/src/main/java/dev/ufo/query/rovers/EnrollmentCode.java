package dev.ufo.query.rovers;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An enrollment code on the wire (contract section 2.3), masked: its first characters and an ellipsis. */
public record EnrollmentCode(
        UUID id,
        String code,
        String label,
        boolean reusable,
        @JsonProperty("expires_at") @Nullable String expiresAt,
        @JsonProperty("created_at") String createdAt) {}
