package dev.ufo.query.operations;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;

/** An operation in short on the wire (contract section 2.2, OpRef). */
record OperationReference(
        UUID id,
        String title,
        String status,
        int seq,
        @JsonProperty("mission_id") UUID missionId) {}
