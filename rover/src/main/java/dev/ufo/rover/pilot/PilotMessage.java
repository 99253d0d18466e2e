package dev.ufo.rover.pilot;

import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One step of a pilot's transcript. */
public sealed interface PilotMessage {
    /** What the pilot says. */
    record Text(String content) implements PilotMessage {}

    /** What the pilot thinks; may be empty. */
    record Thinking(String content) implements PilotMessage {}

    /** The pilot uses a tool; the input is any JSON value. */
    record ToolUse(String tool, JsonNode input) implements PilotMessage {}

    /** What a tool gave back; may be empty. */
    record ToolResult(Optional<String> tool, String output) implements PilotMessage {}
}
