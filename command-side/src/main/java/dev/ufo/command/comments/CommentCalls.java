package dev.ufo.command.comments;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.door.View;
import dev.ufo.ids.CommentId;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What every door to a comment does alike. */
@Component
public class CommentCalls {
    private final Commands commands;
    private final Border border;

    CommentCalls(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    /** Reads the body of a call about a comment; an unknown comment answers before a bad body. */
    public <T> T read(JsonBody body, Class<T> type, Caller caller, CommentId commentId) {
        return body.read(type, () -> {
            var _ = commands.send(Actor.of(caller), new RequireComment(commentId, caller.fleetId()));
        });
    }

    /** Now. */
    public Instant now() {
        return border.now();
    }

    /** Decides the command and answers 204, once the operation shows it. */
    public Answer done(Caller caller, Record command) {
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Done(204, Set.of(View.OPERATIONS), decided.position());
    }
}
