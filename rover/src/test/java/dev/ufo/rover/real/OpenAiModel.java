package dev.ufo.rover.real;

import java.util.List;
import tools.jackson.databind.JsonNode;

/** The Responses API: one shell command, and after its output a last word; to a reply only the last word. */
record OpenAiModel() implements ScriptedModel.Vendor {
    private static final String COMMAND = "echo hello > HELLO.md && cat HELLO.md";

    @Override
    public String path() {
        return "/responses";
    }

    @Override
    public boolean isConversation(JsonNode request) {
        return !request.path("tools").isEmpty();
    }

    @Override
    public String answer(JsonNode request) {
        var said = request.path("input").toString();
        if (!said.contains("function_call_output")) {
            return response(call(request));
        }
        return response(word(said.contains("And goodbye") ? "Nothing to add." : "Wrote HELLO.md."));
    }

    /** The shell tool's name and argument differ from model to model. */
    private static String call(JsonNode request) {
        var names = request.path("tools")
                .valueStream()
                .map(tool -> tool.path("name").asString())
                .toList();
        var tool = List.of("exec_command", "shell_command", "shell").stream()
                .filter(names::contains)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no shell tool among " + names));
        var arguments = switch (tool) {
            case "exec_command" -> "{\\\"cmd\\\":\\\"" + COMMAND + "\\\"}";
            case "shell_command" -> "{\\\"command\\\":\\\"" + COMMAND + "\\\"}";
            default -> "{\\\"command\\\":[\\\"sh\\\",\\\"-c\\\",\\\"" + COMMAND + "\\\"]}";
        };
        return "{\"type\":\"function_call\",\"id\":\"fc_1\",\"call_id\":\"call_1\",\"name\":\"%s\",\"arguments\":\"%s\"}"
                .formatted(tool, arguments);
    }

    private static String word(String text) {
        return "{\"type\":\"message\",\"id\":\"m_1\",\"role\":\"assistant\",\"content\":[{\"type\":\"output_text\",\"text\":\"%s\"}]}"
                .formatted(text);
    }

    private static String response(String item) {
        return event("response.created", "\"response\":{\"id\":\"r_1\"}")
                + event("response.output_item.done", "\"output_index\":0,\"item\":" + item)
                + event(
                        "response.completed",
                        "\"response\":{\"id\":\"r_1\",\"usage\":{\"input_tokens\":1,\"input_tokens_details\":null,"
                                + "\"output_tokens\":1,\"output_tokens_details\":null,\"total_tokens\":2}}");
    }

    private static String event(String type, String fields) {
        return "event: %s\ndata: {\"type\":\"%s\",%s}\n\n".formatted(type, type, fields);
    }
}
