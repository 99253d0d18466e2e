package dev.ufo.command.missions;

import dev.ufo.command.missions.createmission.CreateMission;
import dev.ufo.command.missions.deletemission.DeleteMission;
import dev.ufo.command.missions.renamemission.RenameMission;
import dev.ufo.command.missions.restoremission.RestoreMission;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.MissionEvent.MissionCreated;
import dev.ufo.events.MissionEvent.MissionDeleted;
import dev.ufo.events.MissionEvent.MissionRestored;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationEvent.OperationDeleted;
import dev.ufo.events.OperationEvent.OperationRestored;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PilotKind;
import dev.ufo.events.RunEvent.RunClaimed;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.RunState;
import dev.ufo.events.SignalEvent.OperationSignalsArchived;
import dev.ufo.events.SignalEvent.SignalRaised;
import dev.ufo.events.SignalType;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import dev.ufo.ids.SignalId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MissionLifeTest {
    private static final FleetId FLEET = new FleetId(new UUID(0, 1));
    private static final FleetId OTHER_FLEET = new FleetId(new UUID(0, 2));
    private static final MissionId ONE = new MissionId(new UUID(1, 1));
    private static final MissionId TWO = new MissionId(new UUID(1, 2));
    private static final UserId ADA = new UserId(new UUID(2, 1));
    private static final PilotId PILOT = new PilotId(new UUID(3, 1));
    private static final RunId RUN = new RunId(new UUID(6, 1));
    private static final AttemptId ATTEMPT = new AttemptId(new UUID(8, 1));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final MissionCreated APOLLO = new MissionCreated(ONE, FLEET, "Apollo", "APO", NOW);
    private static final MissionDeleted DELETED = new MissionDeleted(ONE, FLEET, "Apollo", "APO", ADA, NOW);
    private static final MissionRestored RESTORED = new MissionRestored(ONE, FLEET, "Apollo", "APO", ADA, NOW);

    private final Story missions = Story.of(MissionsModule::register);

    @Test
    void goesWithTheOperationsThatAreThere() {
        missions.given(APOLLO, written(1), written(2), written(3), deleted(2))
                .accepts(delete(FLEET), DELETED, deleted(1), deleted(3));
    }

    @Test
    void itsRunsAreCanceledAndRoversLoseThem() {
        missions.given(APOLLO, written(1), queued()).accepts(delete(FLEET), DELETED, canceled(null), deleted(1));
        missions.given(APOLLO, written(1), queued(), claimed())
                .accepts(delete(FLEET), DELETED, canceled(ATTEMPT), deleted(1));
    }

    @Test
    void signalsAboutItsOperationsVanish() {
        SignalRaised raised = new SignalRaised(
                SignalId.of(new UUID(9, 1)),
                operation(1),
                FLEET,
                SignalType.TASK_FAILED,
                "Blocked: Fly",
                "",
                List.of(ADA),
                NOW);

        missions.given(APOLLO, written(1), raised)
                .accepts(
                        delete(FLEET),
                        DELETED,
                        new OperationSignalsArchived(operation(1), FLEET, ADA, NOW),
                        deleted(1));
    }

    @Test
    void itsNameAndKeyAreFree() {
        missions.given(APOLLO, DELETED)
                .accepts(
                        new CreateMission(TWO, FLEET, "Apollo", "APO", NOW),
                        new MissionCreated(TWO, FLEET, "Apollo", "APO", NOW));
    }

    @Test
    void isUnknownThen() {
        missions.refuses(delete(FLEET), Kind.NOT_FOUND);
        missions.given(APOLLO).refuses(delete(OTHER_FLEET), Kind.NOT_FOUND);
        missions.given(APOLLO, DELETED).refuses(delete(FLEET), Kind.NOT_FOUND);
        missions.given(APOLLO, DELETED).refuses(new RenameMission(ONE, FLEET, "A", "A", NOW), Kind.NOT_FOUND);
    }

    @Test
    void mayNotBeTooFull() {
        List<UfoEvent> full = new ArrayList<>();
        full.add(APOLLO);
        for (int seq = 1; seq <= 1_001; seq++) {
            full.add(written(seq));
        }
        missions.given(full).refuses(delete(FLEET), Kind.CONFLICT);
    }

    @Test
    void comesBackWithWhatWentWithIt() {
        missions.given(APOLLO, written(1), written(2), deleted(2), DELETED, deleted(1))
                .accepts(restore(FLEET), RESTORED, restored(1));
        missions.given(APOLLO, written(1), DELETED, deleted(1), RESTORED, restored(1), DELETED, deleted(1))
                .accepts(restore(FLEET), RESTORED, restored(1));
        missions.given(APOLLO, written(1), DELETED, deleted(1), RESTORED, restored(1))
                .accepts(restore(FLEET));
        missions.refuses(restore(FLEET), Kind.NOT_FOUND);
        missions.given(APOLLO, DELETED).refuses(restore(OTHER_FLEET), Kind.NOT_FOUND);
    }

    @Test
    void doesNotComeBackIfItsNameOrKeyIsTaken() {
        missions.given(APOLLO, DELETED, new MissionCreated(TWO, FLEET, "Apollo", "TWO", NOW))
                .refuses(restore(FLEET), Kind.CONFLICT);
        missions.given(APOLLO, DELETED, new MissionCreated(TWO, FLEET, "Two", "APO", NOW))
                .refuses(restore(FLEET), Kind.CONFLICT);
    }

    private static DeleteMission delete(FleetId fleet) {
        return new DeleteMission(ONE, fleet, ADA, NOW);
    }

    private static RestoreMission restore(FleetId fleet) {
        return new RestoreMission(ONE, fleet, ADA, NOW);
    }

    private static OperationId operation(int seq) {
        return new OperationId(new UUID(5, seq));
    }

    private static OperationCreated written(int seq) {
        return new OperationCreated(
                operation(seq),
                FLEET,
                ONE,
                seq,
                "Fly",
                "",
                OperationStatus.TODO,
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

    private static OperationDeleted deleted(int seq) {
        return new OperationDeleted(operation(seq), ONE, FLEET, ADA, NOW);
    }

    private static OperationRestored restored(int seq) {
        return new OperationRestored(operation(seq), ONE, FLEET, ADA, NOW);
    }

    private static RunQueued queued() {
        return new RunQueued(
                RUN,
                operation(1),
                FLEET,
                ONE,
                PILOT,
                PilotKind.CLAUDE,
                "",
                "Fly",
                "",
                null,
                List.of(),
                List.of(),
                0,
                NOW);
    }

    private static RunClaimed claimed() {
        RoverId rover = new RoverId(new UUID(4, 1));
        return new RunClaimed(RUN, ATTEMPT, 1, operation(1), FLEET, rover, PILOT, PilotKind.CLAUDE, NOW, false, NOW);
    }

    private static RunEnded canceled(@Nullable AttemptId attempt) {
        return new RunEnded(RUN, attempt, operation(1), FLEET, RunState.CANCELED, "the mission was deleted", ADA, NOW);
    }
}
