package dev.ufo.command.axon;

import dev.ufo.command.web.Once;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.door.UnavailableException;
import dev.ufo.store.Companions;
import dev.ufo.store.StoreUnavailableException;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventsourcing.eventstore.AppendEventsTransactionRejectedException;
import org.axonframework.messaging.commandhandling.CommandBus;
import org.axonframework.messaging.commandhandling.CommandMessage;
import org.axonframework.messaging.commandhandling.CommandResultMessage;
import org.axonframework.messaging.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.core.MessageType;
import org.jspecify.annotations.Nullable;

/**
 * Sends commands and waits for what becomes of them. A command is decided on what is remembered of the log first. If that proves
 * nothing, or it met somebody else's append, it is decided again on the newer facts, a bounded number of times.
 */
public final class Commands {
    /** Far above what contention on one boundary needs; whoever loses this often is better told to try later. */
    private static final int TRIES = 12;

    private static final Duration LIMIT = Duration.ofSeconds(15);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final CommandBus bus;

    public Commands(CommandBus bus) {
        this.bus = bus;
    }

    /**
     * Decides a command.
     *
     * @throws RefusedException what the decision declined
     * @throws UnavailableException the log is away, too slow, or the boundary too contended; nothing is known to be appended
     */
    public Decided send(Actor actor, Record command) {
        return send(actor, command, Companions.NONE);
    }

    /** Decides a command whose events, if there are any, take these rows into their transaction. */
    public Decided send(Actor actor, Record command, Companions companions) {
        Optional<Once> call = Once.current();
        Decided decided = retried(new Envelope(command, actor, companions, call.map(Once::command), true));
        call.ifPresent(made -> pass(made, decided));
        return decided;
    }

    private static void pass(Once call, Decided decided) {
        call.commandPassed(!decided.events().isEmpty());
        if (decided.repeated() && call.drewSecret()) {
            throw new RefusedException(
                    Refusal.conflict(
                            "this was done before, but its answer, which held a secret, is lost; end what it made and ask anew"));
        }
    }

    private Decided retried(Envelope envelope) {
        try {
            return once(envelope);
        } catch (AppendEventsTransactionRejectedException | NotProvenException _) {
            return retriedAnew(envelope.anew());
        }
    }

    private Decided retriedAnew(Envelope envelope) {
        for (int attempt = 1; ; attempt++) {
            try {
                return once(envelope);
            } catch (AppendEventsTransactionRejectedException conflict) {
                if (attempt == TRIES) {
                    throw new UnavailableException("too many changes at once, try again", RETRY_AFTER, conflict);
                }
            }
        }
    }

    private Decided once(Envelope envelope) {
        CommandMessage message =
                new GenericCommandMessage(new MessageType(envelope.command().getClass()), envelope, Map.of());
        try {
            CommandResultMessage result = within(bus.dispatch(message, null));
            return within(decided(result));
        } catch (TimeoutException | StoreUnavailableException fault) {
            throw new UnavailableException("the event log did not answer, try again", RETRY_AFTER, fault);
        } catch (RefusedByDecision declined) {
            throw new RefusedException(declined.refusal());
        }
    }

    @SuppressWarnings("unchecked") // the one handler there is answers with this
    private static CompletableFuture<Decided> decided(CommandResultMessage result) {
        return (CompletableFuture<Decided>) Objects.requireNonNull(result.payload());
    }

    private static <T> T within(CompletableFuture<T> future) throws TimeoutException {
        try {
            return future.get(LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted while waiting for the event log", RETRY_AFTER, interrupted);
        } catch (ExecutionException failed) {
            throw unchecked(failed.getCause());
        }
    }

    /** The cause without its wrapping, to be thrown. */
    static RuntimeException unchecked(@Nullable Throwable cause) {
        Throwable bare = cause;
        while (bare instanceof CompletionException && bare.getCause() != null) {
            bare = bare.getCause();
        }
        return bare instanceof RuntimeException unchecked ? unchecked : new IllegalStateException(bare);
    }
}
