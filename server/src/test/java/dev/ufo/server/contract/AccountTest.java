package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one changes of one's account, beyond the contract's section 3.1: the name and the password. */
class AccountTest {
    private static final String NEXT = "another horse " + "x".repeat(1_000);

    private final Person ada = Person.signUp();

    @Test
    void takesAnotherNameWhereverItIsShown() {
        Json renamed = ada.post("/api/me", Map.of("name", "Countess")).is(200).json();

        assertThat(renamed.hasExactly("id", "email", "name").text("name")).isEqualTo("Countess");
        ada.get("/api/me").is(200).json().equalTo(renamed.toString());
        assertThat(ada.fleet().get("/api/members").is(200).json().each("name")).containsExactly("Countess");
        ada.post("/api/me", Map.of("name", "x".repeat(201))).refused(400);
        ada.post("/api/me", "[]").refused(400);
        Client.anonymous().post("/api/me", Map.of("name", "Eve")).refused(401);
    }

    @Test
    void anotherPasswordEndsEveryOtherSessionAndTheOldPassword() {
        Client elsewhere =
                Person.withSession(Person.session(logIn(Person.PASSWORD).is(200)));

        Reply changed = change(Person.PASSWORD, NEXT).is(204);

        elsewhere.get("/api/me").refused(401);
        ada.get("/api/me").refused(401);
        Person.withSession(Person.session(changed)).get("/api/me").is(200);
        logIn(Person.PASSWORD).refused(401);
        logIn(NEXT).is(200);
        logIn(NEXT.substring(0, NEXT.length() - 1)).refused(401);
    }

    @Test
    void theCurrentPasswordMustBeRight() {
        change("wrong horse battery", NEXT).refused(403);

        ada.get("/api/me").is(200);
        logIn(Person.PASSWORD).is(200);
    }

    @Test
    @Tag("one-server") // each server counts guesses for itself
    void guessesAtTheCurrentPasswordEnd() {
        for (int guess = 0; guess < 10; guess++) {
            change("wrong horse battery", NEXT).refused(403);
        }

        assertThat(change(Person.PASSWORD, NEXT).refused(429).header("Retry-After"))
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 7, 1_025})
    void theNewPasswordMustBeOne(int bytes) {
        change(Person.PASSWORD, "x".repeat(bytes)).refused(400);

        logIn(Person.PASSWORD).is(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {8, 72, 73, 1_024})
    void everyLengthOfAPasswordWorks(int bytes) {
        String password = "x".repeat(bytes - 1);

        assertThat(Person.session(change(Person.PASSWORD, password + "y").is(204)))
                .isNotEmpty();

        logIn(password + "z").refused(401);
        logIn(password + "y").is(200);
    }

    private Reply change(String current, String next) {
        return ada.post("/api/me/password", Map.of("current_password", current, "new_password", next));
    }

    private Reply logIn(String password) {
        return Client.anonymous().post("/api/auth/login", Map.of("email", ada.email(), "password", password));
    }
}
