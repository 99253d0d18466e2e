package dev.ufo.command.runs.reportstate;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ufo.command.runs.Attempt.Taken;
import dev.ufo.door.WireTimes;

/** A run on the wire (contract section 2.4), as its rover knows it: by the id of the attempt. */
record ToldRun(
        String id,
        @JsonProperty("operation_id") String operationId,
        String state,
        String pilot,
        @JsonProperty("needs_input") boolean needsInput,
        @JsonProperty("created_at") String createdAt,
        @JsonProperty("updated_at") String updatedAt) {
    static ToldRun of(Taken attempt) {
        return new ToldRun(
                attempt.id().toString(),
                attempt.operationId().toString(),
                attempt.state().wire(),
                attempt.claim().pilotKind().wire(),
                attempt.needsInput(),
                WireTimes.micros(attempt.claim().queuedAt()),
                WireTimes.micros(attempt.changedAt()));
    }
}
