package dev.ufo.command.runs.reportmessage;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.ufo.command.decision.RoverText;
import dev.ufo.command.runs.LargeTexts;
import dev.ufo.command.runs.Report;
import dev.ufo.command.web.Fields;
import dev.ufo.door.WireTimes;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A message on the wire (contract section 2.4), as it is kept; what is empty is left out. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ToldMessage(
        int seq,
        String type,
        @Nullable String tool,
        @Nullable String content,
        @JsonRawValue @Nullable String input,
        @Nullable String output,
        @JsonProperty("created_at") String createdAt) {
    /** As deep as the door reads, so that whatever came in can be written. */
    private static final int DEEPEST = 1_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamWriteConstraints(StreamWriteConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    /**
     * A message as rovers send it (contract section 3.12).
     *
     * @param input any JSON value, also {@code null}; absent only if the field is
     */
    record Body(
            @Nullable Integer seq,
            @Nullable String type,
            @Nullable String tool,
            @Nullable String content,
            @Nullable JsonNode input,
            @Nullable String output) {}

    static ToldMessage of(Body sent, Instant at) {
        return new ToldMessage(
                sent.seq() == null ? 0 : sent.seq(),
                RoverText.storable(Fields.text(sent.type())),
                text(sent.tool()),
                text(sent.content()),
                json(sent.input()),
                text(sent.output()),
                WireTimes.micros(at));
    }

    /** The command that keeps it. */
    ReportMessage command(Report report, LargeTexts texts) {
        return new ReportMessage(
                report,
                seq,
                type,
                tool,
                texts.keepIfPresent(content),
                texts.keepIfPresent(input),
                texts.keepIfPresent(output));
    }

    private static @Nullable String text(@Nullable String sent) {
        return sent == null || sent.isEmpty() ? null : RoverText.storable(sent);
    }

    private static @Nullable String json(@Nullable JsonNode sent) {
        return sent == null || sent.isMissingNode() ? null : RoverText.storable(JSON.writeValueAsString(sent));
    }
}
