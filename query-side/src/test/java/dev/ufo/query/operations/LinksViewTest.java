package dev.ufo.query.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.door.Caller;
import dev.ufo.door.Role;
import dev.ufo.events.AccountEvent.UserSignedUp;
import dev.ufo.events.Author;
import dev.ufo.events.LinkEvent.PullRequestAdded;
import dev.ufo.events.LinkEvent.PullRequestRemoved;
import dev.ufo.events.LinkEvent.ReactionAdded;
import dev.ufo.events.LinkEvent.ReactionRemoved;
import dev.ufo.events.LinkEvent.RelationAdded;
import dev.ufo.events.LinkEvent.RelationRemoved;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PersonalText;
import dev.ufo.events.RelationKind;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PullRequestId;
import dev.ufo.ids.RelationId;
import dev.ufo.ids.UserId;
import dev.ufo.query.testing.QuerySystem;
import dev.ufo.query.testing.Scene;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LinksViewTest {
    @RegisterExtension
    static final QuerySystem SYSTEM = new QuerySystem();

    private final Scene scene = new Scene();
    private final UserId bob = new UserId(UUID.randomUUID());
    private final OperationId operation = new OperationId(UUID.randomUUID());
    private final OperationId other = new OperationId(UUID.randomUUID());
    private final CommentId comment = new CommentId(UUID.randomUUID());

    @BeforeEach
    void begin() {
        var _ = SYSTEM.append(scene.begin());
        var _ = SYSTEM.append(
                new UserSignedUp(
                        bob,
                        "lookup-" + bob,
                        new PersonalText(bob.value(), "bob@example.org"),
                        new PersonalText(bob.value(), ""),
                        scene.next()),
                scene.operation(operation),
                scene.operation(other),
                new CommentAdded(comment, operation, scene.fleet, Author.user(bob), "Hi", scene.next()));
    }

    @Test
    void reactionsAreInTheOrderOfTheFirstUseOfTheirEmoji() {
        var _ = SYSTEM.append(
                added(null, "🎉", bob),
                added(null, "👀", scene.user),
                added(null, "🎉", scene.user),
                added(comment, "👀", bob));

        assertThat(page(scene.user).operation().reactions())
                .containsExactly(
                        new Reaction("🎉", 2, true, List.of("bob@example.org", "Ada")),
                        new Reaction("👀", 1, true, List.of("Ada")));
        assertThat(page(scene.user).comments().getFirst().reactions())
                .containsExactly(new Reaction("👀", 1, false, List.of("bob@example.org")));
        assertThat(page(bob).operation().reactions()).extracting(Reaction::mine).containsExactly(true, false);
        assertThat(SYSTEM.bean(OperationEndpoint.class).comments(caller(bob), operation.toString(), Map.of()))
                .isEqualTo(page(bob).comments());
        assertThat(page(scene.user, other).operation().reactions()).isEmpty();
        assertThat(SYSTEM.bean(OperationQuery.class)
                        .find(operation)
                        .orElseThrow()
                        .reactions())
                .isEmpty();
    }

    @Test
    void aReactionThatIsTakenBackIsGone() {
        var _ = SYSTEM.append(added(null, "🎉", bob), removed(null, "🎉", bob), added(comment, "🎉", bob));
        assertThat(page(bob).operation().reactions()).isEmpty();

        var _ = SYSTEM.append(removed(comment, "🎉", bob), added(comment, "🎉", bob), added(null, "👀", bob));
        var _ = SYSTEM.append(removed(null, "👀", bob));

        assertThat(page(bob).operation().reactions()).isEmpty();
        assertThat(page(bob).comments().getFirst().reactions())
                .containsExactly(new Reaction("🎉", 1, true, List.of("bob@example.org")));
    }

    @Test
    void onlyAReactionToTheOperationItselfMovesItsTime() {
        var created = page(bob).operation().updatedAt();
        var _ = SYSTEM.append(added(comment, "🎉", bob));
        assertThat(page(bob).operation().updatedAt()).isEqualTo(created);

        var _ = SYSTEM.append(added(null, "🎉", bob));

        assertThat(page(bob).operation().updatedAt()).isGreaterThan(created);
    }

    @Test
    void pullRequestsAreListedOldestFirst() {
        var first = new PullRequestId(UUID.randomUUID());
        var second = new PullRequestId(UUID.randomUUID());
        var created = page(bob).operation().updatedAt();
        var _ = SYSTEM.append(pullRequest(first, "https://x.test/1", null), pullRequest(second, "https://x.test/2", 2));

        assertThat(QuerySystem.tree(QuerySystem.json(page(bob).pullRequests())))
                .isEqualTo(QuerySystem.tree("""
                        [{"id":"%s","url":"https://x.test/1","title":"","state":"open","number":null},
                        {"id":"%s","url":"https://x.test/2","title":"","state":"open","number":2}]
                        """.formatted(first, second)));
        assertThat(page(bob).operation().updatedAt()).isGreaterThan(created);

        var _ = SYSTEM.append(new PullRequestRemoved(first, operation, scene.fleet, bob, scene.next()));
        assertThat(page(bob).pullRequests()).extracting(PullRequest::number).containsExactly(2);
    }

    @Test
    void relationsAreSeenFromBothSides() {
        var _ = SYSTEM.append(
                relation(RelationKind.BLOCKS, operation, other),
                relation(RelationKind.DUPLICATE, other, operation),
                relation(RelationKind.RELATES, operation, other));

        assertThat(page(bob).relations())
                .extracting(Relation::kind)
                .containsExactly("blocks", "duplicated_by", "relates");
        assertThat(page(bob, other).relations())
                .extracting(Relation::kind)
                .containsExactly("blocked_by", "duplicate", "relates");
        var seen = page(bob).relations().getFirst();
        assertThat(QuerySystem.tree(QuerySystem.json(seen)))
                .isEqualTo(QuerySystem.tree("""
                        {"id":"%s","kind":"blocks","operation":{"id":"%s","title":"Operation 2","status":"backlog",
                        "seq":2,"mission_id":"%s"}}
                        """.formatted(seen.id(), other, scene.mission)));
    }

    @Test
    void aRelationThatIsTakenAwayIsGoneFromBothSides() {
        var added = relation(RelationKind.BLOCKS, operation, other);
        var removed = new RelationRemoved(
                added.relationId(), operation, scene.fleet, RelationKind.BLOCKS, other, bob, scene.next());

        var _ = SYSTEM.append(added, removed);

        assertThat(page(bob).relations()).isEmpty();
        assertThat(page(bob, other).relations()).isEmpty();
    }

    private ReactionAdded added(@Nullable CommentId to, String emoji, UserId by) {
        return new ReactionAdded(operation, scene.fleet, to, emoji, by, scene.next());
    }

    private ReactionRemoved removed(@Nullable CommentId to, String emoji, UserId by) {
        return new ReactionRemoved(operation, scene.fleet, to, emoji, by, scene.next());
    }

    private PullRequestAdded pullRequest(PullRequestId id, String url, @Nullable Integer number) {
        return new PullRequestAdded(id, operation, scene.fleet, url, "", number, bob, scene.next());
    }

    private RelationAdded relation(RelationKind kind, OperationId from, OperationId to) {
        return new RelationAdded(
                new RelationId(UUID.randomUUID()),
                from,
                scene.fleet,
                kind,
                to,
                OperationStatus.TODO,
                bob,
                scene.next());
    }

    private OperationPage page(UserId viewer) {
        return page(viewer, operation);
    }

    private OperationPage page(UserId viewer, OperationId of) {
        return SYSTEM.bean(OperationEndpoint.class).operation(caller(viewer), of.toString());
    }

    private Caller caller(UserId viewer) {
        return new Caller(viewer, scene.fleet, Role.MEMBER);
    }
}
