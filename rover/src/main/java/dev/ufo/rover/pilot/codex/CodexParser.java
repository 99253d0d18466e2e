package dev.ufo.rover.pilot.codex;

import static dev.ufo.rover.pilot.JsonLines.text;
import static dev.ufo.rover.pilot.JsonLines.visible;

import dev.ufo.rover.pilot.JsonLines;
import dev.ufo.rover.pilot.PilotLine;
import dev.ufo.rover.pilot.PilotMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the lines of {@code codex exec --json}, as of codex 0.169; unknown lines and items say nothing. */
final class CodexParser {
    private CodexParser() {}

    static PilotLine read(String line) {
        return JsonLines.read(line, CodexParser::object);
    }

    private static PilotLine object(JsonNode line) {
        return switch (text(line, "type").orElse("")) {
            case "thread.started" ->
                PilotLine.NOTHING.withSessionId(text(line, "thread_id").filter(id -> !id.isEmpty()));
            case "item.completed" -> item(line.path("item"));
            case "error" -> PilotLine.NOTHING.withFailure(visible(line, "message"));
            case "turn.failed" -> PilotLine.NOTHING.withFailure(visible(line.path("error"), "message"));
            default -> PilotLine.NOTHING;
        };
    }

    private static PilotLine item(JsonNode item) {
        return switch (text(item, "type").or(() -> text(item, "item_type")).orElse("")) {
            case "agent_message" -> {
                var said = visible(item, "text");
                yield PilotLine.of(said.<PilotMessage>map(PilotMessage.Text::new).stream()
                                .toList())
                        .withFinalMessage(said);
            }
            case "reasoning" ->
                PilotLine.of(visible(item, "text").<PilotMessage>map(PilotMessage.Thinking::new).stream()
                        .toList());
            case "command_execution" -> PilotLine.of(command(item));
            case "file_change" -> PilotLine.of(List.of(new PilotMessage.ToolUse("edit", item.path("changes"))));
            default -> PilotLine.NOTHING;
        };
    }

    private static List<PilotMessage> command(JsonNode item) {
        var messages = new ArrayList<PilotMessage>();
        var input = JsonNodeFactory.instance
                .objectNode()
                .put("command", text(item, "command").orElse(""));
        messages.add(new PilotMessage.ToolUse("shell", input));
        var outputField = item.has("aggregated_output") ? "aggregated_output" : "output";
        visible(item, outputField)
                .ifPresent(output -> messages.add(new PilotMessage.ToolResult(Optional.of("shell"), output)));
        return messages;
    }
}
