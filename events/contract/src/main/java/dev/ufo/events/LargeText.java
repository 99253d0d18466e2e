package dev.ufo.events;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * Text that may be too large for an event: short text stands in the event, long text in the content-addressed blobs.
 *
 * @param text the text itself, or null if it is a blob
 * @param sha256 the hash, in lower-case hex, of the UTF-8 bytes in the blobs, or null if the text is here
 * @param sizeBytes the length of the UTF-8 form
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LargeText(@Nullable String text, @Nullable String sha256, long sizeBytes) {
    public LargeText {
        if ((text == null) == (sha256 == null)) {
            throw new IllegalArgumentException("either the text or the hash of its blob");
        }
    }
}
