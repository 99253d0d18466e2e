package dev.ufo.command.runs;

import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.DecisionModule;
import dev.ufo.command.testing.LogOnPostgres;
import dev.ufo.command.web.Border;
import dev.ufo.door.JsonBody;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.axonframework.common.configuration.AxonConfiguration;
import org.axonframework.eventsourcing.configuration.EventSourcingConfigurer;
import org.axonframework.messaging.commandhandling.CommandBus;

/** What the doors of runs stand on, on a real database; it is always {@link RunCast#NOW}. */
public final class RunsOnPostgres implements AutoCloseable {
    private final LogOnPostgres log = new LogOnPostgres();
    private final AxonConfiguration axon;
    private final Border border = new Border(Clock.fixed(RunCast.NOW, ZoneOffset.UTC), UUID::randomUUID);

    public RunsOnPostgres() {
        DecisionModule decisions = new DecisionModule();
        RunsModule.register(decisions);
        axon = decisions
                .register(
                        log.store().register(EventSourcingConfigurer.create()),
                        log.store().codec()::decode)
                .start();
    }

    public LogOnPostgres log() {
        return log;
    }

    public Border border() {
        return border;
    }

    public RunCalls calls() {
        return new RunCalls(new Commands(axon.getComponent(CommandBus.class)), border);
    }

    /** A body that reads as this. */
    public static JsonBody body(Record read) {
        return new JsonBody() {
            @Override
            public <T> T read(Class<T> type) {
                return type.cast(read);
            }
        };
    }

    /** A body that does not read at all. */
    public static JsonBody badBody() {
        return new JsonBody() {
            @Override
            public <T> T read(Class<T> type) {
                throw new RefusedException(Refusal.badRequest("no such document"));
            }
        };
    }

    @Override
    public void close() {
        axon.shutdown();
        log.close();
    }
}
