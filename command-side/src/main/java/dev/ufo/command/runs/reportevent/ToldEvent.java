package dev.ufo.command.runs.reportevent;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ufo.command.decision.RoverText;
import dev.ufo.command.web.Fields;
import dev.ufo.door.WireTimes;
import dev.ufo.protocol.RunEventReport;
import java.time.Instant;

/** A line about a run on the wire (contract section 2.4), as it is kept. */
record ToldEvent(
        String kind,
        String message,
        @JsonProperty("created_at") String createdAt) {
    private static final String USUAL_KIND = "log";

    static ToldEvent of(RunEventReport sent, Instant at) {
        String kind = Fields.text(sent.kind());
        return new ToldEvent(
                RoverText.storable(kind.isEmpty() ? USUAL_KIND : kind),
                RoverText.storable(Fields.text(sent.message())),
                WireTimes.micros(at));
    }
}
