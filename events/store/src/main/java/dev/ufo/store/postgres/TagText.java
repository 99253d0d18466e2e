package dev.ufo.store.postgres;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.axonframework.messaging.eventstreaming.Tag;

/** Tags as the log stores them: {@code key=value}, with a backslash before {@code =} and {@code \} of the key. */
final class TagText {
    private TagText() {}

    static String of(Tag tag) {
        var key = tag.key();
        var plain = key.indexOf('=') < 0 && key.indexOf('\\') < 0;
        return (plain ? key : key.replace("\\", "\\\\").replace("=", "\\=")) + "=" + tag.value();
    }

    static List<String> of(Set<Tag> tags) {
        return tags.stream().map(TagText::of).toList();
    }

    static Tag parse(String text) {
        var key = new StringBuilder();
        var at = 0;
        while (at < text.length() && text.charAt(at) != '=') {
            at += text.charAt(at) == '\\' ? 1 : 0;
            key.append(text.charAt(at++));
        }
        return new Tag(key.toString(), text.substring(at + 1));
    }

    static Set<Tag> parse(String[] texts) {
        var tags = new HashSet<Tag>();
        for (var text : texts) {
            tags.add(parse(text));
        }
        return tags;
    }
}
