package dev.ufo.query.testing;

import dev.ufo.door.Caller;
import dev.ufo.door.Role;
import dev.ufo.events.AccountEvent.UserSignedUp;
import dev.ufo.events.CrewEvent.PilotAdded;
import dev.ufo.events.FleetEvent.FleetCreated;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetKind;
import dev.ufo.events.MissionEvent.MissionCreated;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.PersonalText;
import dev.ufo.events.PilotKind;
import dev.ufo.events.RunEvent.RunClaimed;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A person with a fleet, a mission and a pilot, all new, and the facts about them. Every fact is a second after the last. */
public final class Scene {
    /** When it begins. */
    public static final Instant START = Instant.parse("2026-06-15T09:30:00.1234Z");

    public final UserId user = new UserId(UUID.randomUUID());
    public final FleetId fleet = new FleetId(UUID.randomUUID());
    public final MissionId mission = new MissionId(UUID.randomUUID());
    public final PilotId pilot = new PilotId(UUID.randomUUID());
    private Instant now = START;
    private int seq;

    /** The person, calling in the fleet. */
    public Caller caller() {
        return new Caller(user, fleet, Role.OWNER);
    }

    /** A second later. */
    public Instant next() {
        now = now.plusSeconds(1);
        return now;
    }

    /** Person, fleet, mission and pilot. */
    public UfoEvent[] begin() {
        return new UfoEvent[] {
            new UserSignedUp(user, "lookup-" + user, text("ada@example.org"), text("Ada"), START),
            new FleetCreated(fleet, text("Ada's fleet"), FleetKind.PERSONAL, user, START),
            new MemberJoined(fleet, user, Role.OWNER, START),
            new MissionCreated(mission, fleet, "Moon", "MOON", START),
            new PilotAdded(pilot, fleet, "Claude", PilotKind.CLAUDE, START)
        };
    }

    /** An operation in the backlog, given to nobody. */
    public OperationCreated operation(OperationId id) {
        return operation(id, OperationStatus.BACKLOG);
    }

    /** An operation given to nobody. */
    public OperationCreated operation(OperationId id, OperationStatus status) {
        seq++;
        return new OperationCreated(
                id,
                fleet,
                mission,
                seq,
                "Operation " + seq,
                "Do it",
                status,
                0,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                user,
                next());
    }

    /** A run that waits for any rover. */
    public RunQueued queued(RunId run, OperationId operation) {
        return new RunQueued(
                run,
                operation,
                fleet,
                mission,
                pilot,
                PilotKind.CLAUDE,
                "",
                "Do it",
                "",
                null,
                List.of(),
                List.of(),
                0,
                next());
    }

    /** The first claim of a run. */
    public RunClaimed claimed(RunId run, OperationId operation, AttemptId attempt, RoverId rover) {
        var at = next();
        return new RunClaimed(run, attempt, 1, operation, fleet, rover, pilot, PilotKind.CLAUDE, at, false, at);
    }

    /** A text about the person. */
    public PersonalText text(String value) {
        return new PersonalText(user.value(), value);
    }
}
