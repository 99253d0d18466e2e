package dev.ufo.events;

import java.util.UUID;

/**
 * Text about a person. The store seals it with a key of that person's own, so that destroying the key erases the text from
 * every event without touching the log.
 *
 * @param subject whose key seals it
 * @param value the plain text; {@code (erased)} once the key is gone
 */
public record PersonalText(UUID subject, String value) {}
