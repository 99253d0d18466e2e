package dev.ufo.rover.real;

import tools.jackson.databind.JsonNode;

/** The Messages API: one shell command, and after its result a last word; to a reply only the last word. */
record AnthropicModel() implements ScriptedModel.Vendor {
    @Override
    public String path() {
        return "/v1/messages";
    }

    @Override
    public boolean isConversation(JsonNode request) {
        return request.path("tools")
                .valueStream()
                .anyMatch(tool -> tool.path("name").asString().equals("Bash"));
    }

    @Override
    public String answer(JsonNode request) {
        var said = request.path("messages").toString();
        if (!isConversation(request)) {
            return message("text", "\"text\":\"\"", "text_delta\",\"text\":\"Aside", "end_turn");
        }
        if (said.contains("tool_result")) {
            var word = said.contains("And goodbye") ? "Nothing to add." : "Wrote HELLO.md.";
            return message("text", "\"text\":\"\"", "text_delta\",\"text\":\"" + word, "end_turn");
        }
        var input = "{\\\"command\\\":\\\"echo hello > HELLO.md && cat HELLO.md\\\"}";
        return message(
                "tool_use",
                "\"id\":\"toolu_1\",\"name\":\"Bash\",\"input\":{}",
                "input_json_delta\",\"partial_json\":\"" + input,
                "tool_use");
    }

    private static String message(String type, String block, String delta, String stop) {
        return event(
                        "message_start",
                        "\"message\":{\"id\":\"msg_1\",\"type\":\"message\",\"role\":\"assistant\",\"model\":\"scripted\","
                                + "\"content\":[],\"stop_reason\":null,\"usage\":{\"input_tokens\":1,\"output_tokens\":1}}")
                + event(
                        "content_block_start",
                        "\"index\":0,\"content_block\":{\"type\":\"" + type + "\"," + block + "}")
                + event("content_block_delta", "\"index\":0,\"delta\":{\"type\":\"" + delta + "\"}")
                + event("content_block_stop", "\"index\":0")
                + event(
                        "message_delta",
                        "\"delta\":{\"stop_reason\":\"" + stop + "\",\"stop_sequence\":null},"
                                + "\"usage\":{\"output_tokens\":5}")
                + "event: message_stop\ndata: {\"type\":\"message_stop\"}\n\n";
    }

    private static String event(String type, String fields) {
        return "event: %s\ndata: {\"type\":\"%s\",%s}\n\n".formatted(type, type, fields);
    }
}
