package dev.ufo.store.postgres;

import java.util.List;

/** A PostgreSQL array of texts as one text, such as {@code {"a","b"}} (PostgreSQL manual, 8.15.6). */
final class ArrayText {
    private ArrayText() {}

    static String of(List<String> elements) {
        if (elements.isEmpty()) {
            return "{}";
        }
        var text = new StringBuilder("{");
        for (var element : elements) {
            text.append(text.length() > 1 ? ",\"" : "\"");
            for (var i = 0; i < element.length(); i++) {
                var c = element.charAt(i);
                if (c == '"' || c == '\\') {
                    text.append('\\');
                }
                text.append(c);
            }
            text.append('"');
        }
        return text.append('}').toString();
    }
}
