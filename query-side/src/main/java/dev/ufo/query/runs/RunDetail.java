package dev.ufo.query.runs;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A run in full on the wire (contract sections 2.4 and 3.13). */
record RunDetail(Run run, List<RunNote> events, List<Artifact> artifacts, List<RunMessage> messages) {
    /**
     * A line about the run.
     *
     * @param by the person who did it; left out if nobody did
     */
    record RunNote(
            String kind,
            String message,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            UUID by,

            @JsonProperty("created_at") String createdAt) {}

    /** A file the rover handed in. */
    record Artifact(
            String kind,
            String name,
            String content,
            @JsonProperty("created_at") String createdAt) {}

    /**
     * What the pilot said or did; empty parts are left out.
     *
     * @param input the text of any JSON value
     * @param position what to ask for later ones with
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RunMessage(
            int seq,
            String type,
            @Nullable String tool,
            @Nullable String content,
            @JsonRawValue @Nullable String input,
            @Nullable String output,
            @JsonProperty("created_at") String createdAt,
            long position) {}
}
