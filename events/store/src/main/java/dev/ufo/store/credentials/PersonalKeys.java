package dev.ufo.store.credentials;

import dev.ufo.store.postgres.SqlText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/**
 * Seals personal texts with AES-256-GCM under a key a subject (NIST SP 800-38D), and erases them by destroying the key.
 * A key is made on first use. Keys are remembered for a minute, so an erasure is complete in every process after that.
 */
public final class PersonalKeys {
    /** What a text reads as once its key is gone. */
    public static final String ERASED = "(erased)";

    private static final String CREATE = SqlText.of(PersonalKeys.class, "create");
    private static final String FIND = SqlText.of(PersonalKeys.class, "find");
    private static final String ERASE = SqlText.of(PersonalKeys.class, "erase");
    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int REMEMBERED = 10_000;
    private static final long REMEMBERED_NANOS = Duration.ofMinutes(1).toNanos();

    private final Rows rows;
    private final SecureRandom random = new SecureRandom();
    private final Map<UUID, Remembered> remembered = new ConcurrentHashMap<>();

    private record Remembered(SecretKey key, long atNanos) {}

    /** Keys of this database. */
    public PersonalKeys(DataSource dataSource) {
        this.rows = new Rows(dataSource);
    }

    /** A text sealed for a subject, in base64url without padding: nonce, then ciphertext with its tag. */
    public String seal(UUID subject, String text) {
        var nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            var cipher = cipher(Cipher.ENCRYPT_MODE, keyOrNew(subject), nonce, subject);
            var sealed = cipher.doFinal(text.getBytes(StandardCharsets.UTF_8));
            var whole =
                    ByteBuffer.allocate(nonce.length + sealed.length).put(nonce).put(sealed);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a personal text cannot be sealed", e);
        }
    }

    /** The text that was sealed for a subject, or empty when the key it was sealed with is gone. */
    public Optional<String> open(UUID subject, String sealed) {
        var whole = Base64.getUrlDecoder().decode(sealed);
        var key = key(subject);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        try {
            var nonce = Arrays.copyOf(whole, NONCE_BYTES);
            var cipher = cipher(Cipher.DECRYPT_MODE, key.get(), nonce, subject);
            var plain = cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (AEADBadTagException _) {
            return Optional.empty(); // sealed with an earlier key of this subject, which was destroyed
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a personal text cannot be opened", e);
        }
    }

    /** Destroys a subject's key, and with it every text sealed for that subject. */
    public void erase(UUID subject) {
        var _ = rows.update(ERASE, statement -> statement.setObject(1, subject));
        remembered.remove(subject);
    }

    private SecretKey keyOrNew(UUID subject) {
        return key(subject).orElseGet(() -> {
            var made = new byte[KEY_BYTES];
            random.nextBytes(made);
            var _ = rows.update(CREATE, statement -> {
                statement.setObject(1, subject);
                statement.setBytes(2, made);
            });
            return key(subject).orElseThrow(() -> new IllegalStateException("the key of " + subject + " is gone"));
        });
    }

    private Optional<SecretKey> key(UUID subject) {
        var known = remembered.get(subject);
        if (known != null && System.nanoTime() - known.atNanos() < REMEMBERED_NANOS) {
            return Optional.of(known.key());
        }
        var found = rows.query(FIND, statement -> statement.setObject(1, subject), row -> row.getBytes(1)).stream()
                .<SecretKey>map(bytes -> new SecretKeySpec(bytes, "AES"))
                .findFirst();
        if (remembered.size() >= REMEMBERED) {
            remembered.clear();
        }
        found.ifPresent(key -> remembered.put(subject, new Remembered(key, System.nanoTime())));
        return found;
    }

    private static Cipher cipher(int mode, SecretKey key, byte[] nonce, UUID subject) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(subject.toString().getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
