package dev.ufo.protocol;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /api/rover/tags}, sent before every claim.
 *
 * @param tags replace the rover's automatic tags; those given by its user stay
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TagsRequest(@Nullable List<String> tags) {}
