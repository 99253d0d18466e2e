package dev.ufo.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void knowsAPasswordByItsHash() {
        String hash = passwords.hash("correct horse");

        assertThat(hash).startsWith("$argon2id$").doesNotContain("horse");
        assertThat(passwords.matches("correct horse", Optional.of(hash))).isTrue();
        assertThat(passwords.matches("correct horsf", Optional.of(hash))).isFalse();
    }

    @Test
    void everyByteOfALongPasswordCounts() {
        String longest = "x".repeat(1_023);
        String hash = passwords.hash(longest + "y");

        assertThat(passwords.matches(longest + "y", Optional.of(hash))).isTrue();
        assertThat(passwords.matches(longest + "z", Optional.of(hash))).isFalse();
        assertThat(passwords.matches("x".repeat(72), Optional.of(hash))).isFalse();
    }

    @Test
    void nobodysPasswordIsNeverRight() {
        assertThat(passwords.matches("the password of nobody", Optional.empty()))
                .isFalse();
    }

    @Test
    void whatCannotBeAPasswordIsNeverRight() {
        String hash = new Argon2PasswordEncoder(16, 32, 1, 64, 1).encode("");

        assertThat(passwords.matches("", Optional.of(hash))).isFalse();
        assertThat(passwords.matches("short", Optional.of(passwords.hash("short"))))
                .isFalse();
    }

    @Test
    void aHashOfLessEffortIsOutdated() {
        String cheap = new Argon2PasswordEncoder(16, 32, 1, 1024, 1).encode("correct horse");

        assertThat(passwords.matches("correct horse", Optional.of(cheap))).isTrue();
        assertThat(passwords.isOutdated(cheap)).isTrue();
        assertThat(passwords.isOutdated(passwords.hash("correct horse"))).isFalse();
    }
}
