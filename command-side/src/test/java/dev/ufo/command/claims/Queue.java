package dev.ufo.command.claims;

import dev.ufo.command.axon.ProvenAppends;
import dev.ufo.command.testing.LogOnPostgres;
import dev.ufo.command.web.Border;
import dev.ufo.door.RoverCaller;
import dev.ufo.events.PilotKind;
import dev.ufo.events.RoverEvent.RoverEnrolled;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.ids.EnrollmentCodeId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import dev.ufo.store.axon.StoreModule;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Runs and rovers of one fleet, as they come in the stories of claims. */
final class Queue {
    static final FleetId FLEET = new FleetId(new UUID(0, 1));
    static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private Queue() {}

    /** Claims as a server of its own gives them, not yet started. */
    static Claims claims(LogOnPostgres log, StoreModule store) {
        Border border = new Border(Clock.systemUTC(), UUID::randomUUID);
        return new Claims(store, new RunQueue(log.jdbc()), new ClaimAppends(new ProvenAppends(store.engine()), border));
    }

    static RoverCaller rover(int number) {
        return new RoverCaller(new RoverId(new UUID(4, number)), FLEET);
    }

    static RoverEnrolled enrolled(int number, String... tags) {
        return new RoverEnrolled(
                rover(number).roverId(),
                FLEET,
                new EnrollmentCodeId(new UUID(9, number)),
                "rover " + number,
                List.of(tags),
                List.of("pilot:claude"),
                NOW);
    }

    static RunQueued run(int number, List<String> required, List<String> excluded, @Nullable RoverCaller pin) {
        return new RunQueued(
                new RunId(new UUID(6, number)),
                operation(number),
                FLEET,
                new MissionId(new UUID(2, 1)),
                new PilotId(new UUID(3, 1)),
                PilotKind.CLAUDE,
                "",
                "task " + number,
                pin == null ? "" : "sess",
                pin == null ? null : pin.roverId(),
                required,
                excluded,
                0,
                NOW);
    }

    static RunQueued run(int number) {
        return run(number, List.of(), List.of(), null);
    }

    static OperationId operation(int number) {
        return new OperationId(new UUID(5, number));
    }
}
