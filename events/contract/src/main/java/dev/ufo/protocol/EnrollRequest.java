package dev.ufo.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/rover/enroll}, authorised by an enrollment code.
 *
 * @param name     shown to people; the server trims it and calls a nameless rover {@code rover}
 * @param tags     given by the rover's user
 * @param autoTags found out by the rover: system, processor, pilots
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EnrollRequest(
        @Nullable String name,
        @Nullable List<String> tags,
        @JsonProperty("auto_tags") @Nullable List<String> autoTags) {}
