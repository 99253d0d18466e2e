package dev.ufo.query.runs;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** A run on the wire (contract section 2.4). */
public record Run(
        UUID id,
        @JsonProperty("operation_id") UUID operationId,
        String state,
        String pilot,
        @JsonProperty("needs_input") boolean needsInput,
        @JsonProperty("created_at") String createdAt,
        @JsonProperty("updated_at") String updatedAt) {}
