package dev.ufo.command.runs.addartifact;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ufo.command.decision.RoverText;
import dev.ufo.command.web.Fields;
import dev.ufo.door.WireTimes;
import dev.ufo.protocol.ArtifactReport;
import java.time.Instant;

/** An artifact on the wire (contract section 2.4), as it is kept. */
record ToldArtifact(
        String kind,
        String name,
        String content,
        @JsonProperty("created_at") String createdAt) {
    private static final String USUAL_KIND = "artifact";

    static ToldArtifact of(ArtifactReport sent, Instant at) {
        String kind = Fields.text(sent.kind());
        return new ToldArtifact(
                RoverText.storable(kind.isEmpty() ? USUAL_KIND : kind),
                RoverText.storable(Fields.text(sent.name())),
                RoverText.storable(Fields.text(sent.content())),
                WireTimes.micros(at));
    }
}
