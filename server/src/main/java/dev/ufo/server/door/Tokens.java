package dev.ufo.server.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Tokens are random, so their plain SHA-256 is enough to find them by and useless to who reads the table. */
final class Tokens {
    private Tokens() {}

    /** What a token is stored under. */
    static byte[] lookup(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
