package dev.ufo.query.pilots;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.util.UUID;

/**
 * A crew on the wire (contract section 2.3).
 *
 * @param members in the order in which they came; JSON
 */
public record Crew(UUID id, String name, @JsonRawValue String members) {}
