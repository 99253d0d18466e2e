package dev.ufo.command.decision;

import java.util.stream.Collectors;

/** Rules for texts that rovers report: they are never refused, since a refusal would lose them. */
public final class RoverText {
    private static final int REPLACEMENT = 0xFFFD;

    private RoverText() {}

    /** The text with U+FFFD in place of what PostgreSQL or UTF-8 cannot hold: U+0000 and unpaired surrogates. */
    public static String storable(String text) {
        return PeopleText.isStorable(text)
                ? text
                : text.codePoints()
                        .map(point -> PeopleText.isStorable(Character.toString(point)) ? point : REPLACEMENT)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
    }
}
