package dev.ufo.command.signals;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.signals.SignalCopy.Call;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.View;
import dev.ufo.ids.SignalId;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What every door to signals does alike. */
@Component
public class SignalCalls {
    private final Commands commands;
    private final Border border;

    SignalCalls(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    /**
     * Who means which copy.
     *
     * @throws dev.ufo.door.RefusedException the path holds no id
     */
    public Call call(Caller caller, String pathId) {
        return new Call(Fields.pathId(pathId, SignalId::new), caller.fleetId(), caller.userId());
    }

    /** Now. */
    public Instant now() {
        return border.now();
    }

    /** Decides the command and answers 204, once the caller's signals show it. */
    public Answer done(Caller caller, Record command) {
        Decided decided = commands.send(Actor.of(caller), command);
        return new Answer.Done(204, Set.of(View.SIGNALS), decided.position());
    }
}
