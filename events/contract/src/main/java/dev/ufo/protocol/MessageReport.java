package dev.ufo.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/rover/runs/{id}/messages}: one step of the pilot's transcript.
 *
 * @param seq     from 0, in the order of the transcript; the server accepts gaps and repetitions
 * @param type    {@code text}, {@code thinking}, {@code tool_use}, {@code tool_result} or {@code error}
 * @param tool    the tool's name, on {@code tool_use} and on some {@code tool_result}
 * @param content of {@code text}, {@code thinking} and {@code error}
 * @param input   of {@code tool_use}: any JSON value, as whatever tree the JSON library reads into {@link Object}
 * @param output  of {@code tool_result}; may be empty
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MessageReport(
        @Nullable Integer seq,
        @Nullable String type,
        @Nullable String tool,
        @Nullable String content,
        @Nullable Object input,
        @Nullable String output) {}
