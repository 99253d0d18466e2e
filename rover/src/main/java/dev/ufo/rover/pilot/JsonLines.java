package dev.ufo.rover.pilot;

import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What every pilot with one JSON document a line has in common. */
public final class JsonLines {
    private static final JsonMapper JSON = new JsonMapper();

    private JsonLines() {}

    /** Reads a line: blank or no object means nothing, no JSON means plain text, an object is for the pilot to read. */
    public static PilotLine read(String line, Function<JsonNode, PilotLine> reader) {
        var trimmed = line.strip();
        if (trimmed.isEmpty()) {
            return PilotLine.NOTHING;
        }
        JsonNode json;
        try {
            json = JSON.readTree(trimmed);
        } catch (JacksonException _) {
            return PilotLine.plain(trimmed);
        }
        return json.isObject() ? reader.apply(json) : PilotLine.NOTHING;
    }

    /** A field's text; empty if it is missing or something else. */
    public static Optional<String> text(JsonNode object, String field) {
        return Optional.of(object.path(field)).filter(JsonNode::isString).map(JsonNode::stringValue);
    }

    /** The same, and empty also for a blank text. */
    public static Optional<String> visible(JsonNode object, String field) {
        return text(object, field).filter(text -> !text.isBlank());
    }
}
