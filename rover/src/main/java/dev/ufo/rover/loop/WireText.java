package dev.ufo.rover.loop;

import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Makes texts fit for the wire: bounded, and without what a server's database or a JSON writer refuses (U+0000, half
 * surrogate pairs). Sizes are UTF-16 units; one unit is at most six bytes of JSON, which keeps every body below the
 * server's limits of 1 MiB (events) and 16 MiB (all else).
 */
final class WireText {
    /** Bound of a text in an event. */
    static final int EVENT = 128 * 1024;

    /** Bound of a text in a message, result or artifact. */
    static final int LARGE = 2_500_000;

    private static final String CUT = "\n[cut here: too long]";
    private static final char REPLACEMENT = '\uFFFD';

    private WireText() {}

    static String fit(String text, int longest) {
        var clean = clean(text);
        if (clean.length() <= longest) {
            return clean;
        }
        var end = Character.isHighSurrogate(clean.charAt(longest - 1)) ? longest - 1 : longest;
        return clean.substring(0, end) + CUT;
    }

    /** The same value with clean texts in it, or, if it is too long, the beginning of its JSON as a text. */
    static JsonNode fit(JsonNode value, int longest) {
        var clean = mapped(value, WireText::clean);
        var json = clean.toString();
        return json.length() <= longest ? clean : JsonNodeFactory.instance.stringNode(fit(json, longest));
    }

    /** The same value with each text in it, names too, replaced by what the change makes of it. */
    static JsonNode mapped(JsonNode value, UnaryOperator<String> change) {
        var nodes = JsonNodeFactory.instance;
        if (value.isString()) {
            return nodes.stringNode(change.apply(value.stringValue()));
        }
        if (value.isArray()) {
            var array = nodes.arrayNode();
            value.values().forEach(element -> array.add(mapped(element, change)));
            return array;
        }
        if (value.isObject()) {
            var object = nodes.objectNode();
            value.properties()
                    .forEach(field -> object.set(change.apply(field.getKey()), mapped(field.getValue(), change)));
            return object;
        }
        return value.isMissingNode() ? nodes.nullNode() : value;
    }

    private static String clean(String text) {
        StringBuilder clean = null;
        for (var i = 0; i < text.length(); i++) {
            if (isUnfit(text, i)) {
                clean = clean == null ? new StringBuilder(text) : clean;
                clean.setCharAt(i, REPLACEMENT);
            }
        }
        return clean == null ? text : clean.toString();
    }

    private static boolean isUnfit(String text, int i) {
        var c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
        }
        return c == 0 || (Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1))));
    }
}
