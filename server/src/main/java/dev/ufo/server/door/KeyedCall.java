package dev.ufo.server.door;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * A call with an {@code Idempotency-Key}.
 *
 * @param lookup the hash of who calls and the key; the key itself is kept nowhere
 * @param requestHash of what is asked: method, address and body
 * @param key as sent
 */
@SuppressWarnings("ArrayRecordComponent") // hashes, compared in the database only
record KeyedCall(byte[] lookup, byte[] requestHash, String key) {
    private static final byte[] LINE = {'\n'};

    /**
     * Describes a call.
     *
     * @param caller who holds the credential, and by which
     * @param address path and query
     */
    static KeyedCall of(String caller, String key, String method, String address, byte[] body) {
        return new KeyedCall(sha256(bytes(caller), bytes(key)), sha256(bytes(method), bytes(address), body), key);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                digest.update(part);
                digest.update(LINE);
            }
            return digest.digest();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java runtime has SHA-256", impossible);
        }
    }

    /** Never the key. */
    @Override
    public String toString() {
        return "KeyedCall[]";
    }
}
