package dev.ufo.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A content too large for an event, which refers to it by its hash.
 *
 * @param hash the SHA-256 of the content, lower-case hexadecimal
 * @param content the bytes; not copied, do not change them
 */
@SuppressWarnings("ArrayRecordComponent") // identity is the hash
public record Blob(String hash, byte[] content) {
    /** The blob of a content. */
    public static Blob of(byte[] content) {
        try {
            return new Blob(
                    HexFormat.of()
                            .formatHex(MessageDigest.getInstance("SHA-256").digest(content)),
                    content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /** The blob of a text, in UTF-8. */
    public static Blob of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The content read as UTF-8. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
