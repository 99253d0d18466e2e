package dev.ufo.command.decision;

import dev.ufo.door.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Rules for texts that people send. Lengths count UTF-16 code units. */
public final class PeopleText {
    /** The longest name of anything. */
    public static final int NAME = 200;

    /** The longest title of an operation. */
    public static final int TITLE = 500;

    /** The longest body of an operation or a comment. */
    public static final int BODY = 256 * 1024;

    private static final int TAG = 100;
    private static final int TAGS = 50;

    private PeopleText() {}

    /** Refuses a text that is too long, or that PostgreSQL or UTF-8 cannot hold: U+0000 and unpaired surrogates. */
    public static Optional<Refusal> check(String field, String text, int longest) {
        if (text.length() > longest) {
            return Optional.of(Refusal.badRequest(field + " may have " + longest + " characters at most"));
        }
        return Checks.require(
                isStorable(text), () -> Refusal.badRequest(field + " holds a character that cannot be stored"));
    }

    /** As {@link #check}, and refuses the empty text. */
    public static Optional<Refusal> checkNotEmpty(String field, String text, int longest) {
        return text.isEmpty() ? Optional.of(missing(field)) : check(field, text, longest);
    }

    /** As {@link #check}, and refuses a text of nothing but blanks. */
    public static Optional<Refusal> checkNotBlank(String field, String text, int longest) {
        return text.isBlank() ? Optional.of(missing(field)) : check(field, text, longest);
    }

    /** Refuses a list of tags that is too long or holds a tag that is. */
    public static Optional<Refusal> checkTags(String field, List<String> tags) {
        if (tags.size() > TAGS) {
            return Optional.of(Refusal.badRequest(field + " may have " + TAGS + " tags at most"));
        }
        return tags.stream()
                .flatMap(tag -> check("a tag of " + field, tag, TAG).stream())
                .findFirst();
    }

    /** Tags as they are kept: trimmed, lower case, none empty, none twice, in their order (contract section 1.11). */
    public static List<String> normalTags(List<String> tags) {
        return tags.stream()
                .map(tag -> tag.strip().toLowerCase(Locale.ROOT))
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** Whether UTF-8 and PostgreSQL can hold the text: no U+0000 and no unpaired surrogate. */
    public static boolean isStorable(String text) {
        return text.codePoints()
                .noneMatch(
                        point -> point == 0 || (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE));
    }

    private static Refusal missing(String field) {
        return Refusal.badRequest(field + " must not be empty");
    }
}
