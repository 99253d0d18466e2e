package dev.ufo.command.accounts;

import dev.ufo.door.UnavailableException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes passwords with Argon2id (RFC 9106), 19 MiB and two passes, as OWASP's password storage cheat sheet names them.
 * At most as many at once as there are processors, so that a crowd at the door takes neither all memory nor all time.
 */
public final class Passwords {
    /** What stored passwords are called; they are found by the hash of their person's email. */
    public static final String KIND = "password";

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors());
    private final String nobodys = argon2.encode("the password of nobody");

    /** A salted hash that says how it was made. */
    public String hash(String password) {
        return inTurn(() -> argon2.encode(password));
    }

    /** Whether it is the password; takes as long when there is no account, so that the time does not tell. */
    public boolean matches(String password, Optional<String> hash) {
        return inTurn(() -> argon2.matches(password, hash.orElse(nobodys))) && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        try {
            if (!turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new UnavailableException("too many people at the door, try again", PATIENCE, null);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted while waiting for a turn", PATIENCE, interrupted);
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }
}
