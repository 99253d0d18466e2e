package dev.ufo.command.operations;

import static dev.ufo.command.operations.Cast.ADA;
import static dev.ufo.command.operations.Cast.FLEET;
import static dev.ufo.command.operations.Cast.MISSION;
import static dev.ufo.command.operations.Cast.NOW;
import static dev.ufo.command.operations.Cast.OPERATION;
import static dev.ufo.command.operations.Cast.OTHER_FLEET;
import static dev.ufo.command.operations.Cast.PILOT;
import static dev.ufo.command.operations.Cast.ROVER;
import static dev.ufo.command.operations.Cast.RUN;
import static dev.ufo.command.operations.Cast.created;
import static dev.ufo.command.operations.Cast.running;
import static dev.ufo.command.operations.Cast.with;

import dev.ufo.command.operations.archiveoperation.ArchiveOperation;
import dev.ufo.command.operations.deleteoperation.DeleteOperation;
import dev.ufo.command.operations.restoreoperation.RestoreOperation;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.MissionEvent.MissionDeleted;
import dev.ufo.events.MissionEvent.MissionRestored;
import dev.ufo.events.OperationEvent.OperationDeleted;
import dev.ufo.events.OperationEvent.OperationRestored;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PilotKind;
import dev.ufo.events.RunEvent.RunClaimed;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunState;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.FleetId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LifeTest {
    private static final UfoEvent DELETED = new OperationDeleted(OPERATION, MISSION, FLEET, ADA, NOW);
    private static final UfoEvent RESTORED = new OperationRestored(OPERATION, MISSION, FLEET, ADA, NOW);
    private static final List<UfoEvent> WRITTEN = List.of(created(OperationStatus.TODO, null));

    private final Story nothing = Story.of(OperationsModule::register);

    @Test
    void whatIsDeletedIsUnknown() {
        nothing.given(WRITTEN).accepts(delete(FLEET), DELETED);
        nothing.given(WRITTEN).refuses(delete(OTHER_FLEET), Kind.NOT_FOUND);
        nothing.refuses(delete(FLEET), Kind.NOT_FOUND);

        Story deleted = nothing.given(with(WRITTEN, DELETED));
        deleted.refuses(delete(FLEET), Kind.NOT_FOUND);
        deleted.refuses(new ArchiveOperation(OPERATION, FLEET, true, ADA, NOW), Kind.NOT_FOUND);
    }

    @Test
    void aQueuedRunIsCanceledWithIt() {
        nothing.given(running()).accepts(delete(FLEET), canceled(null), DELETED);
    }

    @Test
    void aRoverLosesTheRunThatItHolds() {
        AttemptId attempt = new AttemptId(new UUID(8, 1));
        UfoEvent claimed =
                new RunClaimed(RUN, attempt, 1, OPERATION, FLEET, ROVER, PILOT, PilotKind.CLAUDE, NOW, false, NOW);

        nothing.given(with(running(), claimed)).accepts(delete(FLEET), canceled(attempt), DELETED);
    }

    @Test
    void itComesBackAsItWas() {
        nothing.refuses(restore(FLEET), Kind.NOT_FOUND);
        nothing.given(WRITTEN).accepts(restore(FLEET));
        nothing.given(with(WRITTEN, DELETED)).accepts(restore(FLEET), RESTORED);
        nothing.given(with(WRITTEN, DELETED)).refuses(restore(OTHER_FLEET), Kind.NOT_FOUND);
        nothing.given(with(WRITTEN, DELETED, RESTORED)).accepts(restore(FLEET));
        nothing.given(with(running(), canceled(null), DELETED, RESTORED)).accepts(delete(FLEET), DELETED);
    }

    @Test
    void itComesBackToItsMissionOnly() {
        UfoEvent missionDeleted = new MissionDeleted(MISSION, FLEET, "One", "ONE", ADA, NOW);
        UfoEvent missionRestored = new MissionRestored(MISSION, FLEET, "One", "ONE", ADA, NOW);

        nothing.given(with(WRITTEN, DELETED, missionDeleted)).refuses(restore(FLEET), Kind.CONFLICT);
        nothing.given(with(WRITTEN, DELETED, missionDeleted, missionRestored)).accepts(restore(FLEET), RESTORED);
    }

    private static DeleteOperation delete(FleetId fleet) {
        return new DeleteOperation(OPERATION, fleet, ADA, NOW);
    }

    private static RestoreOperation restore(FleetId fleet) {
        return new RestoreOperation(OPERATION, fleet, ADA, NOW);
    }

    private static RunEnded canceled(@Nullable AttemptId attempt) {
        return new RunEnded(RUN, attempt, OPERATION, FLEET, RunState.CANCELED, "the operation was deleted", ADA, NOW);
    }
}
