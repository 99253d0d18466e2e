package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Where one is signed in, beyond the contract's section 4.5: listed, and ended one by one or all. */
class SessionsTest {
    private final Person ada = Person.signUp();

    @Test
    void listsWhereOneIsSignedInNewestFirst() {
        logIn("Lynx/2.9");

        Json sessions = ada.get("/api/me/sessions").is(200).json();

        assertThat(sessions.items()).hasSize(2);
        Json newest = sessions.items()
                .getFirst()
                .hasExactly("id", "created_at", "last_seen_at", "expires_at", "user_agent", "current");
        assertThat(newest.text("user_agent")).isEqualTo("Lynx/2.9");
        assertThat(newest.flag("current")).isFalse();
        assertThat(sessions.items().getLast().flag("current")).isTrue();
        assertThat(newest.text("last_seen_at")).isGreaterThanOrEqualTo(newest.text("created_at"));
    }

    @Test
    void endsOne() {
        Client elsewhere = logIn("Lynx/2.9");
        String other = ada.get("/api/me/sessions").json().items().getFirst().text("id");

        ada.delete("/api/me/sessions/" + other).is(204);

        elsewhere.get("/api/me").refused(401);
        ada.get("/api/me").is(200);
        ada.delete("/api/me/sessions/" + other).refused(404);
    }

    @Test
    void endingTheOwnOneIsLoggingOut() {
        String own = ada.get("/api/me/sessions").json().items().getFirst().text("id");

        Reply ended = ada.delete("/api/me/sessions/" + own).is(204);

        assertThat(ended.header("Set-Cookie"))
                .hasValueSatisfying(
                        cookie -> assertThat(cookie).startsWith("ufo_session=;").contains("Max-Age=0"));
        ada.get("/api/me").refused(401);
    }

    @Test
    void endsAllOthers() {
        Client first = logIn("Lynx/2.9");
        Client second = logIn("Links/2.30");

        ada.delete("/api/me/sessions").is(204);

        first.get("/api/me").refused(401);
        second.get("/api/me").refused(401);
        assertThat(ada.get("/api/me/sessions").is(200).json().items()).hasSize(1);
    }

    @Test
    void nobodyElsesSessionCanBeSeenOrEnded() {
        Person eve = Person.signUp("Eve");
        String adas = ada.get("/api/me/sessions").json().items().getFirst().text("id");

        eve.delete("/api/me/sessions/" + adas).refused(404);
        eve.delete("/api/me/sessions/" + UUID.randomUUID()).refused(404);
        eve.delete("/api/me/sessions/nonsense").refused(400);
        eve.delete("/api/me/sessions").is(204);

        ada.get("/api/me").is(200);
        Client.anonymous().get("/api/me/sessions").refused(401);
    }

    private Client logIn(String userAgent) {
        Reply loggedIn = Wire.send(Call.of("POST", "/api/auth/login")
                .header("User-Agent", userAgent)
                .json(Map.of("email", ada.email(), "password", Person.PASSWORD)));
        return Person.withSession(Person.session(loggedIn.is(200)));
    }
}
