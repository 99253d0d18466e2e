package dev.ufo.rover.scripted;

/** Writes the lines of one kind of pilot; every text is escaped here. */
sealed interface PilotVoice {
    /** The lines that come first and name the session. */
    String begin(String session);

    String thinking(String text);

    /** A command and what it printed. */
    String command(String id, String command, String output);

    /** A file written. */
    String write(String id, String path, String content);

    String text(String text);

    /** The lines that come last and name the final message. */
    String end(String session, String finalMessage);

    static PilotVoice of(String kind) {
        return kind.equals("claude") ? new Claude() : new Codex();
    }

    /** Each line of a method's value is one line of output. */
    record Claude() implements PilotVoice {
        @Override
        public String begin(String session) {
            return "{\"type\":\"system\",\"subtype\":\"init\",\"model\":\"scripted\",\"session_id\":" + quote(session)
                    + "}";
        }

        @Override
        public String thinking(String text) {
            return assistant("{\"type\":\"thinking\",\"thinking\":" + quote(text) + "}");
        }

        @Override
        public String command(String id, String command, String output) {
            return use(id, "Bash", "{\"command\":" + quote(command) + "}") + "\n" + result(id, output);
        }

        @Override
        public String write(String id, String path, String content) {
            var input = "{\"file_path\":" + quote(path) + ",\"content\":" + quote(content) + "}";
            return use(id, "Write", input) + "\n" + result(id, "File written: " + path);
        }

        @Override
        public String text(String text) {
            return assistant("{\"type\":\"text\",\"text\":" + quote(text) + "}");
        }

        @Override
        public String end(String session, String finalMessage) {
            return text(finalMessage) + "\n{\"type\":\"result\",\"subtype\":\"success\",\"is_error\":false,\"result\":"
                    + quote(finalMessage) + ",\"session_id\":" + quote(session) + "}";
        }

        private static String use(String id, String tool, String input) {
            return assistant("{\"type\":\"tool_use\",\"id\":" + quote(id) + ",\"name\":" + quote(tool) + ",\"input\":"
                    + input + "}");
        }

        private static String result(String id, String output) {
            return "{\"type\":\"user\",\"message\":{\"role\":\"user\",\"content\":[{\"type\":\"tool_result\","
                    + "\"tool_use_id\":" + quote(id) + ",\"content\":" + quote(output) + "}]}}";
        }

        private static String assistant(String block) {
            return "{\"type\":\"assistant\",\"message\":{\"role\":\"assistant\",\"content\":[" + block + "]}}";
        }
    }

    /** Each line of a method's value is one line of output. */
    record Codex() implements PilotVoice {
        @Override
        public String begin(String session) {
            return "{\"type\":\"thread.started\",\"thread_id\":" + quote(session) + "}\n{\"type\":\"turn.started\"}";
        }

        @Override
        public String thinking(String text) {
            return item("{\"type\":\"reasoning\",\"text\":" + quote(text) + "}");
        }

        @Override
        public String command(String id, String command, String output) {
            return item("{\"id\":" + quote(id) + ",\"type\":\"command_execution\",\"command\":" + quote(command)
                    + ",\"aggregated_output\":" + quote(output) + ",\"exit_code\":0,\"status\":\"completed\"}");
        }

        @Override
        public String write(String id, String path, String content) {
            return item("{\"id\":" + quote(id) + ",\"type\":\"file_change\",\"changes\":[{\"path\":" + quote(path)
                    + ",\"kind\":\"update\"}],\"status\":\"completed\"}");
        }

        @Override
        public String text(String text) {
            return item("{\"type\":\"agent_message\",\"text\":" + quote(text) + "}");
        }

        @Override
        public String end(String session, String finalMessage) {
            return text(finalMessage) + "\n{\"type\":\"turn.completed\",\"usage\":{}}";
        }

        private static String item(String item) {
            return "{\"type\":\"item.completed\",\"item\":" + item + "}";
        }
    }

    /** A JSON string; this package knows no library. */
    private static String quote(String text) {
        var quoted = new StringBuilder("\"");
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                default -> {
                    if (c < ' ') {
                        quoted.append("\\u%04x".formatted((int) c));
                    } else {
                        quoted.append(c);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
