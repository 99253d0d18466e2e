package dev.ufo.command.operations;

import static dev.ufo.command.operations.Cast.ADA;
import static dev.ufo.command.operations.Cast.FLEET;
import static dev.ufo.command.operations.Cast.NOW;
import static dev.ufo.command.operations.Cast.OPERATION;
import static dev.ufo.command.operations.Cast.OTHER_FLEET;
import static dev.ufo.command.operations.Cast.OTHER_OPERATION;
import static dev.ufo.command.operations.Cast.created;

import dev.ufo.command.decision.Given;
import dev.ufo.command.links.LinksModule;
import dev.ufo.command.links.addpullrequest.AddPullRequest;
import dev.ufo.command.links.relateoperations.RelateOperations;
import dev.ufo.command.links.removepullrequest.RemovePullRequest;
import dev.ufo.command.links.removerelation.RemoveRelation;
import dev.ufo.command.testing.Story;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.LinkEvent.PullRequestAdded;
import dev.ufo.events.LinkEvent.PullRequestRemoved;
import dev.ufo.events.LinkEvent.RelationAdded;
import dev.ufo.events.LinkEvent.RelationRemoved;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.RelationKind;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PullRequestId;
import dev.ufo.ids.RelationId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class LinksTest {
    private static final List<UfoEvent> TWO =
            List.of(created(OperationStatus.TODO, null), other(OTHER_OPERATION, FLEET), other(foreign(), OTHER_FLEET));

    private final Story nothing = Story.of(LinksModule::register);
    private final Story two = nothing.given(TWO);

    private static OperationId foreign() {
        return new OperationId(new UUID(5, 3));
    }

    private static OperationCreated other(OperationId id, FleetId fleet) {
        OperationCreated one = created(OperationStatus.TODO, null);
        return new OperationCreated(
                id,
                fleet,
                one.missionId(),
                2,
                "Other",
                "",
                one.status(),
                0,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                ADA,
                NOW);
    }

    @Nested
    class PullRequests {
        private final PullRequestId pr = new PullRequestId(new UUID(9, 1));
        private final PullRequestAdded added =
                new PullRequestAdded(pr, OPERATION, FLEET, " https://x.test/1 ", "", 7, ADA, NOW);

        private AddPullRequest add(FleetId fleet, String url, String title, @Nullable Integer number) {
            return new AddPullRequest(pr, OPERATION, fleet, url, title, number, ADA, NOW);
        }

        private RemovePullRequest remove(FleetId fleet) {
            return new RemovePullRequest(pr, fleet, ADA, NOW);
        }

        @Test
        void anyAddressThatIsNotBlankIsKeptAsItIs() {
            two.accepts(add(FLEET, " https://x.test/1 ", "", 7), added);
            two.refuses(add(FLEET, " ", "", 7), Kind.BAD_REQUEST);
            two.refuses(add(FLEET, "x".repeat(2049), "", null), Kind.BAD_REQUEST);
            two.refuses(add(FLEET, "x", "x".repeat(501), null), Kind.BAD_REQUEST);
            two.refuses(add(FLEET, "x\0", "", null), Kind.BAD_REQUEST);
        }

        @Test
        void anotherFleetsOperationIsUnknown() {
            two.refuses(add(OTHER_FLEET, "", "", null), Kind.NOT_FOUND);
        }

        @Test
        void isTakenAwayOnce() {
            PullRequestRemoved removed = new PullRequestRemoved(pr, OPERATION, FLEET, ADA, NOW);
            nothing.given(added).accepts(remove(FLEET), removed);
            nothing.given(added, removed).accepts(remove(FLEET));
            nothing.given(added).accepts(remove(OTHER_FLEET));
            nothing.accepts(remove(FLEET));
        }
    }

    @Nested
    class Relations {
        private final RelationId first = new RelationId(new UUID(9, 2));
        private final RelationId second = new RelationId(new UUID(9, 3));

        private RelateOperations relate(String kind, String target) {
            return new RelateOperations(
                    second, OPERATION, FLEET, kind, Fields.id("target", target, OperationId::new), ADA, NOW);
        }

        private RelateOperations relate(String kind) {
            return relate(kind, OTHER_OPERATION.toString());
        }

        private RelationAdded added(RelationId id, OperationId from, RelationKind kind, OperationId to) {
            return new RelationAdded(id, from, FLEET, kind, to, OperationStatus.TODO, ADA, NOW);
        }

        private Story with(RelationAdded there) {
            return nothing.given(Cast.with(TWO, there));
        }

        @Test
        void areKeptInOneDirection() {
            two.accepts(relate("blocks"), added(second, OPERATION, RelationKind.BLOCKS, OTHER_OPERATION));
            two.accepts(relate("blocked_by"), added(second, OTHER_OPERATION, RelationKind.BLOCKS, OPERATION));
            two.accepts(relate("duplicate"), added(second, OPERATION, RelationKind.DUPLICATE, OTHER_OPERATION));
            two.accepts(relate("duplicated_by"), added(second, OTHER_OPERATION, RelationKind.DUPLICATE, OPERATION));
            two.accepts(relate("relates"), added(second, OPERATION, RelationKind.RELATES, OTHER_OPERATION));
        }

        @Test
        void theSameAgainChangesNothing() {
            with(added(first, OPERATION, RelationKind.BLOCKS, OTHER_OPERATION)).accepts(relate("blocks"));
            with(added(first, OTHER_OPERATION, RelationKind.BLOCKS, OPERATION)).accepts(relate("blocked_by"));
            with(added(first, OPERATION, RelationKind.RELATES, OTHER_OPERATION)).accepts(relate("relates"));
            with(added(first, OTHER_OPERATION, RelationKind.RELATES, OPERATION)).accepts(relate("relates"));
        }

        @Test
        void theOppositeAndOtherKindsMayBeBeside() {
            RelationAdded blocked = added(first, OTHER_OPERATION, RelationKind.BLOCKS, OPERATION);
            with(blocked).accepts(relate("blocks"), added(second, OPERATION, RelationKind.BLOCKS, OTHER_OPERATION));
            with(blocked)
                    .accepts(relate("duplicate"), added(second, OPERATION, RelationKind.DUPLICATE, OTHER_OPERATION));
        }

        @Test
        void needAnotherOperationOfTheFleetAndAKind() {
            two.refuses(relate("blocks", "nonsense"), Kind.BAD_REQUEST);
            two.refuses(relate("blocks", ""), Kind.BAD_REQUEST);
            two.refuses(relate("blocks", new UUID(5, 9).toString()), Kind.BAD_REQUEST);
            two.refuses(relate("blocks", foreign().toString()), Kind.BAD_REQUEST);
            two.refuses(relate("blocks", OPERATION.toString()), Kind.BAD_REQUEST);
            two.refuses(relate("BLOCKS"), Kind.BAD_REQUEST);
            two.refuses(relate(""), Kind.BAD_REQUEST);
            two.refuses(
                    new RelateOperations(second, OPERATION, OTHER_FLEET, "", Given.nothing(), ADA, NOW),
                    Kind.NOT_FOUND);
        }

        @Test
        void areTakenAwayOnce() {
            RelationAdded there = added(first, OPERATION, RelationKind.BLOCKS, OTHER_OPERATION);
            RelationRemoved removed =
                    new RelationRemoved(first, OPERATION, FLEET, RelationKind.BLOCKS, OTHER_OPERATION, ADA, NOW);
            with(there).accepts(new RemoveRelation(first, FLEET, ADA, NOW), removed);
            with(there).accepts(new RemoveRelation(first, OTHER_FLEET, ADA, NOW));
            nothing.given(Cast.with(TWO, there, removed)).accepts(new RemoveRelation(first, FLEET, ADA, NOW));
            nothing.given(Cast.with(TWO, there, removed))
                    .accepts(relate("blocks"), added(second, OPERATION, RelationKind.BLOCKS, OTHER_OPERATION));
        }
    }
}
