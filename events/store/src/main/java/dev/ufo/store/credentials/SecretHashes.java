package dev.ufo.store.credentials;

import dev.ufo.store.postgres.SqlText;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;

/** The hashes by which secrets and emails are found without being readable. Thread-safe. */
public final class SecretHashes {
    private static final String CREATE = SqlText.of(SecretHashes.class, "create");
    private static final String FIND = SqlText.of(SecretHashes.class, "find");
    private static final String EMAIL_KEY = "email_lookup";
    private static final int KEY_BYTES = 32;

    private final byte[] emailKey;

    /** Hashes of this installation; makes its key on the first start, whichever process comes first. */
    public SecretHashes(DataSource dataSource) {
        var rows = new Rows(dataSource);
        var made = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(made);
        var _ = rows.update(CREATE, statement -> {
            statement.setString(1, EMAIL_KEY);
            statement.setBytes(2, made);
        });
        this.emailKey = rows.query(FIND, statement -> statement.setString(1, EMAIL_KEY), row -> row.getBytes(1))
                .getFirst();
    }

    /** The SHA-256 of a random token; a token has enough entropy to need no key. */
    public static byte[] ofToken(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }

    /**
     * The HMAC-SHA-256 of an email under this installation's key (RFC 2104).
     *
     * @param email in its normal form; the caller decides about case
     */
    public byte[] ofEmail(String email) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(emailKey, "HmacSHA256"));
            return mac.doFinal(email.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HMAC-SHA-256", e);
        }
    }

    /** The same as lower-case hexadecimal text, as a tag wants it. */
    public String emailLookup(String email) {
        return HexFormat.of().formatHex(ofEmail(email));
    }
}
