package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract section 3.1. */
class Section301HealthAccountsTest {
    private final Client anyone = Client.anonymous();

    @Test
    void theServerIsAlive() {
        anyone.get("/healthz").is(200).json().equalTo("{\"status\":\"ok\"}");
    }

    @Test
    void whatTheProbesSayIsNeverKept() {
        anyone.get("/readyz").is(200).json().equalTo("{\"status\":\"ready\"}");
        for (String probe : new String[] {"/healthz", "/readyz"}) {
            assertThat(anyone.get(probe).header("Cache-Control")).hasValue("no-store");
        }
    }

    @Test
    void signingUpMakesAUserAPersonalFleetAndASession() {
        String email = UUID.randomUUID() + "@example.test";

        Reply signedUp = signUp("  " + email.toUpperCase(java.util.Locale.ROOT) + " ", " Ada ");

        Json user = signedUp.is(201).json().hasExactly("id", "email", "name");
        assertThat(user.text("email")).isEqualTo(email);
        assertThat(user.text("name")).isEqualTo(" Ada ");
        Client ada = Person.withSession(Person.session(signedUp));
        ada.get("/api/me").is(200).json().equalTo(user.toString());
        Json fleet = ada.get("/api/fleets").is(200).json().items().getFirst().hasExactly("id", "name", "kind");
        assertThat(fleet.text("kind")).isEqualTo("personal");
        assertThat(fleet.text("name")).isEqualTo(" Ada 's fleet");
        Json member = ada.get("/api/members?fleet=" + fleet.text("id"))
                .is(200)
                .json()
                .items()
                .getFirst();
        assertThat(member.hasExactly("id", "email", "name", "role").text("role"))
                .isEqualTo("owner");
    }

    @Test
    void aNamelessPersonsFleetIsNamedAfterTheEmail() {
        String name = "ada-" + UUID.randomUUID();
        Reply signedUp = signUp(name + "@example.test", "").is(201);

        Json fleets = Person.withSession(Person.session(signedUp))
                .get("/api/fleets")
                .is(200)
                .json();

        assertThat(fleets.each("name")).containsExactly(name + "'s fleet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"password\":\"correct horse\"}",
                "{\"email\":\" \",\"password\":\"correct horse\"}",
                "{\"email\":\"short@example.test\",\"password\":\"1234567\"}",
                "{\"email\":\"none@example.test\"}"
            })
    void aSignUpWithoutEmailOrWithAShortPasswordIs400(String body) {
        anyone.post("/api/auth/signup", body).refused(400);
    }

    @Test
    void aTakenEmailIs409InAnySpelling() {
        Person ada = Person.signUp();

        signUp(ada.email().toUpperCase(java.util.Locale.ROOT), "Other").refused(409);
    }

    @Test
    void loggingInAnswersTheUserAndAnotherSession() {
        Person ada = Person.signUp();

        Reply loggedIn = logIn(" " + ada.email().toUpperCase(java.util.Locale.ROOT) + " ", Person.PASSWORD)
                .is(200);

        assertThat(loggedIn.json().hasExactly("id", "email", "name").text("id")).isEqualTo(ada.id());
        assertThat(Person.session(loggedIn)).isNotEqualTo(ada.session());
        assertThat(Person.withSession(Person.session(loggedIn))
                        .get("/api/me")
                        .is(200)
                        .id())
                .isEqualTo(ada.id());
        assertThat(ada.get("/api/me").is(200).id()).isEqualTo(ada.id());
    }

    @Test
    void anUnknownEmailAndAWrongPasswordAreRefusedAlike() {
        Person ada = Person.signUp();

        Reply wrong = logIn(ada.email(), "wrong horse battery").refused(401);
        Reply unknown = logIn("nobody-" + ada.email(), Person.PASSWORD).refused(401);

        assertThat(wrong.body()).isEqualTo(unknown.body());
    }

    @Test
    void loggingOutEndsThatSessionAlone() {
        Person ada = Person.signUp();
        Client elsewhere = Person.withSession(Person.session(logIn(ada.email(), Person.PASSWORD)));

        ada.post("/api/auth/logout").is(204);

        ada.get("/api/me").refused(401);
        assertThat(elsewhere.get("/api/me").is(200).id()).isEqualTo(ada.id());
    }

    @Test
    void loggingOutNeedsNoSession() {
        anyone.post("/api/auth/logout").is(204);
        Person.withSession("unknown").post("/api/auth/logout").is(204);
    }

    private Reply signUp(String email, String name) {
        return anyone.post("/api/auth/signup", Map.of("email", email, "name", name, "password", Person.PASSWORD));
    }

    private Reply logIn(String email, String password) {
        return anyone.post("/api/auth/login", Map.of("email", email, "password", password));
    }
}
