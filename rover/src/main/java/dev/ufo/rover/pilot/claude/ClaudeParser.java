package dev.ufo.rover.pilot.claude;

import static dev.ufo.rover.pilot.JsonLines.text;
import static dev.ufo.rover.pilot.JsonLines.visible;

import dev.ufo.rover.pilot.JsonLines;
import dev.ufo.rover.pilot.PilotLine;
import dev.ufo.rover.pilot.PilotMessage;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Reads the lines of {@code --output-format stream-json}, as of claude 2.1; unknown lines and blocks say nothing. */
final class ClaudeParser {
    private ClaudeParser() {}

    static PilotLine read(String line) {
        return JsonLines.read(line, ClaudeParser::object);
    }

    private static PilotLine object(JsonNode line) {
        var content = switch (text(line, "type").orElse("")) {
            case "assistant" ->
                PilotLine.of(blocks(line).flatMap(ClaudeParser::said).toList());
            case "user" ->
                PilotLine.of(blocks(line).flatMap(ClaudeParser::toolResult).toList());
            case "result" -> result(line);
            default -> PilotLine.NOTHING;
        };
        return content.withSessionId(text(line, "session_id").filter(id -> !id.isEmpty()));
    }

    private static PilotLine result(JsonNode line) {
        var failure = line.path("is_error").asBoolean(false)
                ? Optional.of(text(line, "result").orElseGet(() -> errors(line)))
                : Optional.<String>empty();
        return PilotLine.NOTHING.withFinalMessage(text(line, "result")).withFailure(failure);
    }

    private static String errors(JsonNode line) {
        var errors = line.path("errors").valueStream().map(JsonNode::asString).collect(Collectors.joining("; "));
        return errors.isBlank() ? text(line, "subtype").orElse("error") : errors;
    }

    private static Stream<JsonNode> blocks(JsonNode line) {
        var content = line.path("message").path("content");
        return content.isArray() ? content.valueStream() : Stream.empty();
    }

    private static Stream<PilotMessage> said(JsonNode block) {
        return switch (text(block, "type").orElse("")) {
            case "text" -> visible(block, "text").<PilotMessage>map(PilotMessage.Text::new).stream();
            case "thinking" ->
                Stream.of(new PilotMessage.Thinking(text(block, "thinking").orElse("")));
            case "tool_use" -> Stream.of(new PilotMessage.ToolUse(toolName(block), block.path("input")));
            default -> Stream.empty();
        };
    }

    private static String toolName(JsonNode block) {
        return text(block, "name").or(() -> text(block, "tool")).orElse("");
    }

    private static Stream<PilotMessage> toolResult(JsonNode block) {
        return text(block, "type").orElse("").equals("tool_result")
                ? Stream.of(new PilotMessage.ToolResult(Optional.empty(), output(block.path("content"))))
                : Stream.empty();
    }

    private static String output(JsonNode content) {
        if (content.isString()) {
            return content.stringValue();
        }
        List<String> texts = content.isArray()
                ? content.valueStream()
                        .flatMap(part -> text(part, "text").stream())
                        .toList()
                : List.of();
        return String.join("\n", texts);
    }
}
