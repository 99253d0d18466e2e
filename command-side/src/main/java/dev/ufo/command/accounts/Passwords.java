package dev.ufo.command.accounts;

import java.time.Duration;
import java.util.Optional;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

/**
 * Hashes passwords with Argon2id (RFC 9106), 19 MiB and two passes, as OWASP's password storage cheat sheet names them. The
 * whole password counts, whatever its length. At most as many are hashed at once as there are processors.
 */
public final class Passwords {
    /** What stored passwords are called; they are found by the hash of their person's email. */
    public static final String KIND = "password";

    private static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;
    private static final int LANES = 1;
    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int WAITING_PER_PROCESSOR = 32;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Argon2PasswordEncoder argon2 =
            new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIB, PASSES);
    private final Turns turns;
    private final String nobodys = argon2.encode("the password of nobody");

    /** For as many processors as there are. */
    public Passwords() {
        int processors = Runtime.getRuntime().availableProcessors();
        this.turns = new Turns(processors, processors * WAITING_PER_PROCESSOR, PATIENCE);
    }

    /**
     * A salted hash that says how it was made.
     *
     * @throws dev.ufo.door.UnavailableException too many passwords are being hashed
     */
    public String hash(String password) {
        return turns.take(() -> argon2.encode(password));
    }

    /**
     * Whether it is the password; takes as long when there is no account, so that the time does not tell.
     *
     * @throws dev.ufo.door.UnavailableException too many passwords are being hashed
     */
    public boolean matches(String password, Optional<String> hash) {
        boolean fits = PasswordRules.fits(password);
        String tried = fits ? password : "";
        String compared = fits ? hash.orElse(nobodys) : nobodys;
        boolean right = turns.take(() -> argon2.matches(tried, compared));
        return right && fits && hash.isPresent();
    }

    /** Whether the hash was made with less effort than is made now. */
    public boolean isOutdated(String hash) {
        return argon2.upgradeEncoding(hash);
    }
}
