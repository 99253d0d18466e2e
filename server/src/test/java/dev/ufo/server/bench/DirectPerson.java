package dev.ufo.server.bench;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.operations.Dispatch.Means;
import dev.ufo.command.operations.commentonoperation.CommentOnOperation;
import dev.ufo.command.operations.moveoperation.MoveOperation;
import dev.ufo.door.Caller;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;

/** A person who reviews what {@link DirectRover}s did, and does not wait for the views. */
final class DirectPerson {
    private final Commands commands;
    private final Caller caller;

    DirectPerson(BenchServer server, Caller caller) {
        this.commands = server.part(Commands.class);
        this.caller = caller;
    }

    /** Has the pilot go on in the session that a rover holds. */
    void reply(OperationId operation, RoverId holder) {
        Means means = new Means(new RunId(UUID.randomUUID()), Set.of(holder), now());
        CommentId comment = new CommentId(UUID.randomUUID());
        send(new CommentOnOperation(
                comment, operation, caller.fleetId(), "Good. And the other case?", caller.userId(), means));
    }

    /** Is content. */
    void finish(OperationId operation) {
        send(new MoveOperation(operation, caller.fleetId(), "done", caller.userId(), now()));
    }

    private void send(Record command) {
        var _ = commands.send(Actor.of(caller), command);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
