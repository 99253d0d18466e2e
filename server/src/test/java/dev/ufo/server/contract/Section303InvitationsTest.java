package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contract sections 3.3, invitations, and 4.5. */
class Section303InvitationsTest {
    private final Person ada = Person.signUp("Ada");
    private final Person bob = Person.signUp("Bob");
    private final Fleet group = Fleet.group(ada);

    @Test
    void anInvitationIsMatchedByEmailWhateverItsCase() {
        Json made = group.post(
                        "/api/invitations",
                        Map.of("email", "  " + bob.email().toUpperCase(Locale.ROOT) + " ", "role", "admin"))
                .is(201)
                .json()
                .hasExactly("id", "invitee_email", "role", "status", "expires_at");

        assertThat(made.text("invitee_email")).isEqualTo(bob.email());
        assertThat(made.text("status")).isEqualTo("pending");
        assertThat(Instant.parse(made.text("expires_at")))
                .isBetween(
                        Instant.now().plus(Duration.ofDays(7)).minusSeconds(60),
                        Instant.now().plus(Duration.ofDays(7)));
        assertThat(group.get("/api/invitations").is(200).json().items()).containsExactly(made);
        bob.get("/api/invitations/mine").is(200).json().equalTo("""
                [{"id":"%s","fleet_id":"%s","fleet_name":"Group","role":"admin","invitee_email":"%s"}]
                """.formatted(
                        made.text("id"), group.id(), bob.email()));
        ada.get("/api/invitations/mine").is(200).json().isEmpty();
    }

    @Test
    void whoAcceptsIsAMemberInTheRoleThatWasOffered() {
        String id = group.invite(bob.email(), "admin");

        accept(bob, id).is(200).json().equalTo("{\"fleet_id\":\"%s\"}".formatted(group.id()));

        assertThat(group.by(bob).get("/api/members").is(200).json().each("role"))
                .containsExactly("owner", "admin");
        assertThat(bob.get("/api/fleets").json().each("id")).containsExactly(bob.fleetId(), group.id());
        group.get("/api/invitations").is(200).json().isEmpty();
        bob.get("/api/invitations/mine").is(200).json().isEmpty();
        accept(bob, id).refused(400);
        group.post("/api/invitations", Map.of("email", bob.email())).refused(409);
        bob.post("/api/invitations/" + id + "/decline").is(204);
        assertThat(group.get("/api/members").json().each("role")).containsExactly("owner", "admin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"member", "owner", "captain", ""})
    void everyRoleButAdminMeansMember(String role) {
        assertThat(group.post("/api/invitations", Map.of("email", bob.email(), "role", role))
                        .is(201)
                        .json()
                        .text("role"))
                .isEqualTo("member");
    }

    @Test
    void oneWaitsAnEmailUntilItIsSettled() {
        String first = group.invite(bob.email(), "member");
        group.post("/api/invitations", Map.of("email", bob.email())).refused(409);
        group.post("/api/invitations", Map.of("email", ada.email())).refused(409);

        group.delete("/api/invitations/" + first).is(204);
        String second = group.invite(bob.email(), "member");
        bob.post("/api/invitations/" + second + "/decline").is(204);
        String third = group.invite(bob.email(), "member");
        String other = group.invite("who@example.test", "member");

        assertThat(group.get("/api/invitations").json().each("id")).containsExactly(other, third);
        accept(bob, first).refused(400);
        accept(bob, second).refused(400);
        assertThat(Fleet.group(ada).invite(bob.email(), "member")).isNotEqualTo(third);
        assertThat(bob.get("/api/invitations/mine").json().items()).hasSize(2);
    }

    @Test
    void anInvitationWaitsForWhoHasNoAccountYet() {
        String email = UUID.randomUUID() + "@example.test";
        String id = group.invite(email, "member");

        Reply signedUp = Client.anonymous()
                .post("/api/auth/signup", Map.of("name", "New", "email", email, "password", Person.PASSWORD))
                .is(201);
        Client newcomer = Person.withSession(Person.session(signedUp));

        assertThat(newcomer.get("/api/invitations/mine").json().each("id")).containsExactly(id);
        newcomer.post("/api/invitations/" + id + "/accept").is(200);
    }

    @Test
    void anExpiredInvitationVanishesFromTheInviteeAndStaysInTheWay() {
        String id = group.invite(bob.email(), "member");
        RunningServer.shared()
                .part(JdbcClient.class)
                .sql("UPDATE views.invitations SET expires_at = now() WHERE id = :id")
                .param("id", UUID.fromString(id))
                .update();

        bob.get("/api/invitations/mine").is(200).json().isEmpty();
        assertThat(group.get("/api/invitations").is(200).json().each("id")).containsExactly(id);
        group.post("/api/invitations", Map.of("email", bob.email())).refused(409);
    }

    @Test
    void answersAreRefusedInTheOrderOfTheContract() {
        String id = group.invite(bob.email(), "member");
        Person eve = Person.signUp("Eve");
        for (String answer : new String[] {"accept", "decline"}) {
            Client.anonymous().post("/api/invitations/" + id + "/" + answer).refused(401);
            bob.post("/api/invitations/nonsense/" + answer).refused(400);
            bob.post("/api/invitations/" + UUID.randomUUID() + "/" + answer).refused(404);
            eve.post("/api/invitations/" + id + "/" + answer).refused(403);
        }
        group.delete("/api/invitations/nonsense").refused(400);
        group.delete("/api/invitations/" + UUID.randomUUID()).refused(404);
        Fleet.group(ada).delete("/api/invitations/" + id).refused(404);
        accept(bob, id).is(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"email\":\" \"}", "{\"email\":\"bob\"}", "{\"email\":7}", "[", ""})
    void anEmailIsNeeded(String body) {
        group.post("/api/invitations", body).refused(400);
        ada.fleet().post("/api/invitations", body).refused(403);
    }

    @Test
    void invitationsEndWithTheirFleet() {
        String id = group.invite(bob.email(), "member");

        ada.delete("/api/fleets/" + group.id()).is(204);

        bob.get("/api/invitations/mine").is(200).json().isEmpty();
        accept(bob, id).refused(404);
    }

    @Test
    void noEmailIsReadableInTheLog() {
        String email = UUID.randomUUID() + "@example.test";
        var _ = group.invite(email, "member");

        assertThat(RunningServer.shared()
                        .part(JdbcClient.class)
                        .sql("SELECT count(*) FROM store.events WHERE payload::text LIKE '%' || :email || '%'")
                        .param("email", email)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private static Reply accept(Person person, String id) {
        return person.post("/api/invitations/" + id + "/accept");
    }
}
