package dev.ufo.query.signals;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** A signal on the wire (contract section 2.2): one person's copy. */
record Signal(
        UUID id,
        @JsonProperty("operation_id") UUID operationId,
        String type,
        String severity,
        String title,
        String body,
        boolean read,
        @JsonProperty("created_at") String createdAt) {}
