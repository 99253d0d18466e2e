package dev.ufo.command.operations;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.operations.Dispatch.Means;
import dev.ufo.command.web.Border;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.door.View;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RunId;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What every door to an operation does alike. */
@Component
public class OperationCalls {
    private final Commands commands;
    private final Border border;
    private final OnlineRovers rovers;

    OperationCalls(Commands commands, Border border, OnlineRovers rovers) {
        this.commands = commands;
        this.border = border;
        this.rovers = rovers;
    }

    /** Reads the body of a call about an operation; an unknown operation answers before a bad body. */
    public <T> T read(JsonBody body, Class<T> type, Caller caller, OperationId operationId) {
        return body.read(type, () -> require(caller, operationId));
    }

    private void require(Caller caller, OperationId operationId) {
        var _ = commands.send(Actor.of(caller), new RequireOperation(operationId, caller.fleetId()));
    }

    /** What a run needs, should one be dispatched. */
    public Means means(Caller caller) {
        return new Means(new RunId(border.newId()), rovers.online(caller.fleetId()), border.now());
    }

    /**
     * The same, in the session that somebody asks for.
     *
     * @param session the choice's name, or empty
     * @throws dev.ufo.door.RefusedException there is no such operation, or no such choice
     */
    public Means means(Caller caller, OperationId operationId, String session) {
        if (SessionChoice.of(session).fault().isPresent()) {
            require(caller, operationId);
        }
        return means(caller).in(SessionChoice.parse(session));
    }

    /** Now. */
    public Instant now() {
        return border.now();
    }

    /** Decides the command and answers 200 with the operation. */
    public Answer shown(Caller caller, OperationId operationId, Record command) {
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Shown(200, View.OPERATIONS, operationId, decided.position());
    }

    /** Decides the command and answers without a body, once operations and runs show it. */
    public Answer done(int status, Caller caller, Record command) {
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Done(status, Set.of(View.OPERATIONS, View.RUNS), decided.position());
    }
}
