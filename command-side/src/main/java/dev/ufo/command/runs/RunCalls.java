package dev.ufo.command.runs;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.JsonBody;
import dev.ufo.door.RoverCaller;
import dev.ufo.ids.AttemptId;
import dev.ufo.store.Companions;
import org.springframework.stereotype.Component;

/** What every door of a rover to its run does alike. */
@Component
public class RunCalls {
    private final Commands commands;
    private final Border border;

    RunCalls(Commands commands, Border border) {
        this.commands = commands;
        this.border = border;
    }

    /**
     * Somebody's report about the attempt in the path.
     *
     * @throws dev.ufo.door.RefusedException it is not an id
     */
    public Report report(RoverCaller rover, String pathId) {
        return new Report(Fields.pathId(pathId, AttemptId::new), rover, border.now());
    }

    /** Reads the body of a report; an attempt the rover does not have answers before a bad body. */
    public <T> T read(JsonBody body, Class<T> type, Report report) {
        return body.read(type, () -> {
            var _ = decide(report, new RequireAttempt(report));
        });
    }

    /** Decides the command. */
    public Decided decide(Report report, Record command) {
        return decide(report, command, Companions.NONE);
    }

    /** Decides the command, whose events take these texts along. */
    public Decided decide(Report report, Record command, Companions companions) {
        return commands.send(Actor.of(report.rover()), command, companions);
    }
}
