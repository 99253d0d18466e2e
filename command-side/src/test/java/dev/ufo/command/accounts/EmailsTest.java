package dev.ufo.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailsTest {
    @Test
    void comparesTrimmedAndInLowerCase() {
        assertThat(Emails.normal("  Ada@Example.ORG ")).isEqualTo("ada@example.org");
        assertThat(Emails.normal(null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@b", "ada.lovelace+ufo@example.org"})
    void takesWhatLooksLikeAnEmail(String email) {
        assertThat(Emails.isEmail(email)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ada", "@b", "a@", "a@b@c", "a b@c", "a\0@b", "a\ud800@b"})
    void refusesWhatDoesNot(String email) {
        assertThat(Emails.isEmail(email)).isFalse();
        assertThat(Emails.isEmail("a".repeat(253) + "@b")).isFalse();
    }
}
