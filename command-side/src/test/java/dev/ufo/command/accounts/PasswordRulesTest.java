package dev.ufo.command.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.door.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    @ParameterizedTest
    @ValueSource(ints = {8, 72, 73, 1_024})
    void everyLengthFromEightBytesToTheLongestIsGood(int bytes) {
        assertThat(PasswordRules.check("x".repeat(bytes))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 1_025, 100_000})
    void othersAreBadRequests(int bytes) {
        assertThat(PasswordRules.check("x".repeat(bytes))).map(Refusal::kind).contains(Refusal.Kind.BAD_REQUEST);
    }

    @ParameterizedTest
    @ValueSource(strings = {"üüüü", "🚀🚀"})
    void bytesCountAndNotCharacters(String eightBytes) {
        assertThat(PasswordRules.fits(eightBytes)).isTrue();
        assertThat(PasswordRules.fits(eightBytes.repeat(128))).isTrue();
        assertThat(PasswordRules.fits(eightBytes.repeat(128) + "x")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"correct\0horse", "correct \ud800 horse"})
    void whatNoKeyboardSendsIsNoPassword(String text) {
        assertThat(PasswordRules.fits(text)).isFalse();
    }
}
