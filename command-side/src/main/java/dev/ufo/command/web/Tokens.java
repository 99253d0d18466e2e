package dev.ufo.command.web;

import java.security.SecureRandom;
import java.util.Base64;

/** Draws the tokens that sessions, rovers and enrollment codes are known by. Thread-safe. */
public final class Tokens {
    private static final int BYTES = 32;

    private final SecureRandom random = new SecureRandom();

    /** 32 random bytes as 43 characters of base64url. */
    public String draw() {
        Once.current().ifPresent(Once::secretDrawn);
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
