package dev.ufo.rover.pilot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Every recorded stream gives the messages, session and final message written beside it. */
class RecordedStreamsTest {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path EXPECTED = Path.of("src/test/resources/dev/ufo/rover/pilot/expected");

    @TestFactory
    Stream<DynamicTest> readsAsExpected() throws IOException {
        try (var files = Files.list(EXPECTED)) {
            return files.sorted().toList().stream()
                    .map(file -> DynamicTest.dynamicTest(file.getFileName().toString(), () -> check(file)));
        }
    }

    private static void check(Path expectation) throws IOException {
        var name = expectation.getFileName().toString().replace(".json", "");
        var kind = name.substring(0, name.indexOf('-'));
        var pilot = Pilots.ofKind(kind).orElseThrow();
        var messages = new ArrayList<PilotMessage>();
        var session = "";
        var last = "";
        for (var line : lines(kind, name.substring(kind.length() + 1))) {
            var read = pilot.read(line);
            messages.addAll(read.messages());
            session = read.sessionId().orElse(session);
            last = read.finalMessage().orElse(last);
        }
        var expected = JSON.readTree(Files.readString(expectation));
        var message = FinalMessage.read(last);
        assertThat(shortened(numbered(messages))).isEqualTo(expected.get("messages"));
        var result = JsonNodeFactory.instance
                .objectNode()
                .put("session_id", session)
                .put("message", message.text())
                .put("needs_input", message.needsInput())
                .put("op_status", message.status());
        assertThat(shortened(result)).isEqualTo(expected.get("result"));
    }

    private static List<String> lines(String kind, String stream) throws IOException {
        try (InputStream recorded = RecordedStreamsTest.class.getResourceAsStream(
                "/dev/ufo/rover/scripted/" + kind + "/" + stream + ".jsonl")) {
            var reader = new LineReader(recorded, 1 << 24);
            var lines = new ArrayList<String>();
            for (var line = reader.next(); line != null; line = reader.next()) {
                lines.add(line.text());
            }
            return lines;
        }
    }

    private static ArrayNode numbered(List<PilotMessage> messages) {
        var array = JsonNodeFactory.instance.arrayNode();
        for (var message : messages) {
            array.add(written(message).put("seq", array.size()));
        }
        return array;
    }

    private static ObjectNode written(PilotMessage message) {
        var object = JsonNodeFactory.instance.objectNode();
        return switch (message) {
            case PilotMessage.Text(var content) -> object.put("type", "text").put("content", content);
            case PilotMessage.Thinking(var content) ->
                object.put("type", "thinking").put("content", content);
            case PilotMessage.ToolUse(var tool, var input) ->
                object.put("type", "tool_use").put("tool", tool).set("input", input);
            case PilotMessage.ToolResult(var tool, var output) -> {
                tool.ifPresent(value -> object.put("tool", value));
                yield object.put("type", "tool_result").put("output", output);
            }
        };
    }

    /** As the expectations write a long text: its beginning and its length. */
    private static JsonNode shortened(JsonNode value) {
        var nodes = JsonNodeFactory.instance;
        if (value.isString() && value.stringValue().length() > 2_000) {
            var text = value.stringValue();
            assertThat(text.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
            return nodes.objectNode().put("__repeat", text.substring(0, 10)).put("__length", text.length());
        }
        if (value.isArray()) {
            var array = nodes.arrayNode();
            value.values().forEach(element -> array.add(shortened(element)));
            return array;
        }
        if (value.isObject()) {
            var object = nodes.objectNode();
            value.properties().forEach(field -> object.set(field.getKey(), shortened(field.getValue())));
            return object;
        }
        return value;
    }
}
