package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Contract section 3.3, members. */
class Section303MembersTest {
    private final Person ada = Person.signUp("Ada");
    private final Person bob = Person.signUp("Bob");
    private final Fleet group = Fleet.group(ada);

    @Test
    void membersAreListedByTheTimeTheyJoined() {
        group.join(bob, "admin");

        group.by(bob).get("/api/members").is(200).json().equalTo("""
                [{"id":"%s","email":"%s","name":"Ada","role":"owner"},
                 {"id":"%s","email":"%s","name":"Bob","role":"admin"}]
                """.formatted(
                        ada.id(), ada.email(), bob.id(), bob.email()));
    }

    @Test
    void anOwnerGivesRoles() {
        group.join(bob, "member");

        role(ada, bob, "owner").is(204);
        assertThat(roles()).containsExactly("owner", "owner");
        role(bob, ada, "member").is(204);
        assertThat(roles()).containsExactly("member", "owner");
        role(bob, bob, "owner").is(204);
        group.get("/api/enrollment-codes").refused(403);
    }

    @Test
    void aFleetKeepsAnOwner() {
        group.join(bob, "admin");

        role(ada, ada, "member").refused(400);
        role(ada, ada, "owner").is(204);
        ada.fleet()
                .post("/api/members/" + ada.id() + "/role", Map.of("role", "admin"))
                .refused(400);
        assertThat(roles()).containsExactly("owner", "admin");
    }

    @Test
    void ofTwoOwnersWhoDemoteEachOtherAtOnceOneStays() throws Exception {
        group.join(bob, "owner");
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Reply>> calls = List.of(() -> role(ada, bob, "member"), () -> role(bob, ada, "member"));
            for (Future<Reply> reply : together.invokeAll(calls)) {
                assertThat(reply.get().status()).isIn(204, 403);
            }
        }
        assertThat(roles()).containsExactlyInAnyOrder("owner", "member");
    }

    @Test
    void rolesAreRefusedInTheOrderOfTheContract() {
        group.join(bob, "admin");

        group.by(bob).post("/api/members/nonsense/role", "").refused(400);
        group.by(bob).post("/api/members/" + UUID.randomUUID() + "/role", "").refused(404);
        role(bob, ada, "captain").refused(400);
        group.by(bob).post("/api/members/" + ada.id() + "/role", "{}").refused(400);
        role(bob, ada, "member").refused(403);
    }

    @Test
    void whoIsNoMemberIsLeftAlone() {
        role(ada, bob, "admin").is(204);
        group.delete("/api/members/" + bob.id()).is(204);

        assertThat(roles()).containsExactly("owner");
    }

    @Test
    void aManagerRemovesMembersButNoOwner() {
        Person eve = Person.signUp("Eve");
        group.join(bob, "admin");
        group.join(eve, "member");

        group.by(eve).delete("/api/members/" + eve.id()).refused(403);
        group.by(bob).delete("/api/members/nonsense").refused(400);
        group.by(bob).delete("/api/members/" + UUID.randomUUID()).refused(404);
        group.by(bob).delete("/api/members/" + ada.id()).refused(400);
        group.by(bob).delete("/api/members/" + eve.id()).is(204);
        group.by(bob).delete("/api/members/" + bob.id()).is(204);

        assertThat(roles()).containsExactly("owner");
    }

    @Test
    void whoIsRemovedLosesTheFleetAtOnceAndWhatTheyDidStays() {
        group.join(bob, "member");
        String operation = group.by(bob).operation(group.mission("MSJ"), "Summarise");
        group.by(bob)
                .post("/api/operations/" + operation + "/comments", Map.of("body", "Mine"))
                .is(201);
        try (Frames frames = Frames.of(group.by(bob))) {
            group.delete("/api/members/" + bob.id()).is(204);

            group.by(bob).get("/api/operations/" + operation).refused(403);
            assertThat(bob.get("/api/fleets").json().each("id")).doesNotContain(group.id());
            frames.awaitEnd();
        }
        Json shown = group.shown(operation);
        assertThat(shown.get("operation").text("created_by")).isEqualTo(bob.id());
        assertThat(shown.get("comments").items().getFirst().text("author_id")).isEqualTo(bob.id());
    }

    @Test
    void whoListensIsToldOfMembersInvitationsAndSettings() {
        try (Frames frames = Frames.of(group)) {
            group.join(bob, "member");
            frames.await("invitation");
            frames.await("member");
            role(ada, bob, "admin").is(204);
            frames.await("member");
            group.delete("/api/members/" + bob.id()).is(204);
            frames.await("member");
            ada.post("/api/fleets/" + group.id() + "/settings", Map.of("queue_order", "priority"))
                    .is(200);
            frames.await("fleet");
        }
    }

    @Test
    void whoIsRemovedCanBeGivenNothingMore() {
        group.join(bob, "member");
        String mission = group.mission("MSJ");
        group.delete("/api/members/" + bob.id()).is(204);

        group.post(
                        "/api/operations",
                        Map.of("title", "T", "mission_id", mission, "assignee_type", "user", "assignee_id", bob.id()))
                .refused(400);
    }

    private Reply role(Person by, Person of, String role) {
        return group.by(by).post("/api/members/" + of.id() + "/role", Map.of("role", role));
    }

    private List<String> roles() {
        return group.get("/api/members").is(200).json().each("role");
    }
}
