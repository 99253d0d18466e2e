package dev.ufo.command.claims;

import dev.ufo.command.axon.Following;
import dev.ufo.door.RoverCaller;
import dev.ufo.door.UnavailableException;
import dev.ufo.events.AttributeEvent.OperationPrioritised;
import dev.ufo.events.AttributeEvent.OperationRetagged;
import dev.ufo.events.FleetEvent.FleetDeleted;
import dev.ufo.events.FleetEvent.FleetSettingsChanged;
import dev.ufo.events.LinkEvent;
import dev.ufo.events.LinkEvent.RelationAdded;
import dev.ufo.events.LinkEvent.RelationRemoved;
import dev.ufo.events.OperationEvent;
import dev.ufo.events.OperationEvent.OperationDeleted;
import dev.ufo.events.OperationEvent.OperationMoved;
import dev.ufo.events.OperationEvent.OperationRestored;
import dev.ufo.events.RoverEvent.RoverAutoTagsChanged;
import dev.ufo.events.RoverEvent.RoverRemoved;
import dev.ufo.events.RoverEvent.RoverTagsChanged;
import dev.ufo.events.RunEvent;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.RunEvent.RunRequeued;
import dev.ufo.events.RunEvent.RunUnpinned;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;
import dev.ufo.protocol.ClaimedRun;
import dev.ufo.store.axon.StoreModule;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Rovers wait here for runs. Waiting costs memory, and no connection. A run that is queued makes its fleet's dispatch look,
 * whichever server queued it, and only the rover that gets the run is woken. Every few seconds all look once more, in case
 * something was not told.
 */
@Component
public class Claims implements SmartLifecycle {
    private static final Duration SAFETY_LOOK = Duration.ofSeconds(5);
    private static final Duration GIVING = Duration.ofMillis(100);
    private static final Duration HAND_OVER = Duration.ofSeconds(20);

    /** What makes a run wait anew or changes which rovers may have it. */
    private static final List<Class<? extends UfoEvent>> TOLD = List.of(
            RunQueued.class,
            RunRequeued.class,
            RunUnpinned.class,
            RunEnded.class,
            OperationMoved.class,
            OperationDeleted.class,
            OperationRestored.class,
            RelationAdded.class,
            RelationRemoved.class,
            OperationRetagged.class,
            OperationPrioritised.class,
            FleetSettingsChanged.class,
            RoverTagsChanged.class,
            RoverAutoTagsChanged.class,
            RoverRemoved.class,
            FleetDeleted.class);

    private final StoreModule store;
    private final RunQueue queue;
    private final ClaimAppends appends;
    private final Map<FleetId, FleetDispatch> fleets = new ConcurrentHashMap<>();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("ufo-claims-safety").factory());
    private volatile Optional<Following> following = Optional.empty();
    private volatile boolean closing;

    Claims(StoreModule store, RunQueue queue, ClaimAppends appends) {
        this.store = store;
        this.queue = queue;
        this.appends = appends;
    }

    /**
     * The oldest run that the rover may take, as soon as there is one.
     *
     * @param wait how long to wait for one
     * @return empty if there was none, or the server stops
     * @throws UnavailableException the database does not answer
     */
    public Optional<ClaimedRun> claim(RoverCaller rover, Duration wait) {
        WaitingRover waiting = new WaitingRover(rover);
        FleetDispatch fleet = fleets.computeIfAbsent(rover.fleetId(), id -> new FleetDispatch(id, queue, appends));
        fleet.enter(waiting);
        if (closing) {
            fleet.dismiss();
        }
        fleet.look();
        try {
            return await(waiting, wait);
        } catch (TimeoutException _) {
            return givenUp(fleet, waiting);
        }
    }

    @Override
    public void start() {
        closing = false;
        following = Optional.of(Following.start("ufo-claims", store, TOLD, this::happened));
        var _ = clock.scheduleWithFixedDelay(
                () -> fleets.keySet().forEach(this::lookAnew),
                SAFETY_LOOK.toMillis(),
                SAFETY_LOOK.toMillis(),
                TimeUnit.MILLISECONDS);
    }

    /** Answers everybody who waits, so that their calls end. */
    @Override
    public void stop() {
        closing = true;
        following.ifPresent(Following::close);
        following = Optional.empty();
        clock.shutdownNow();
        fleets.values().forEach(FleetDispatch::dismiss);
    }

    @Override
    public boolean isRunning() {
        return following.isPresent();
    }

    private void happened(UfoEvent event) {
        switch (event) {
            case RunQueued run -> queued(run);
            case RunEnded ended -> rulesMayAllow(ended.fleetId());
            case RunEvent older -> queueChanged(older.fleetId());
            case OperationEvent operation -> rulesMayAllow(operation.fleetId());
            case LinkEvent link -> rulesMayAllow(link.fleetId());
            case OperationPrioritised prioritised -> queueChanged(prioritised.fleetId());
            case FleetSettingsChanged changed -> queueChanged(changed.fleetId());
            case OperationRetagged retagged -> queueChanged(retagged.fleetId());
            case RoverTagsChanged tags -> roverChanged(tags.fleetId(), tags.roverId());
            case RoverAutoTagsChanged tags -> roverChanged(tags.fleetId(), tags.roverId());
            case RoverRemoved removed -> roverChanged(removed.fleetId(), removed.roverId());
            case FleetDeleted deleted ->
                Optional.ofNullable(fleets.remove(deleted.fleetId())).ifPresent(FleetDispatch::dismiss);
            default -> throw new IllegalStateException("nobody asked to be told of " + event);
        }
    }

    private void lookAnew(FleetId fleet) {
        tell(fleet, FleetDispatch::forgetAll);
        look(fleet);
    }

    private void queueChanged(FleetId fleet) {
        tell(fleet, FleetDispatch::forgetRuns);
        look(fleet);
    }

    /** It is the youngest, and what was read of the older ones holds, unless it may go before them. */
    private void queued(RunQueued run) {
        FleetDispatch fleet = fleets.get(run.fleetId());
        if (fleet != null && run.priority() > 0 && fleet.goesByPriority()) {
            fleet.forgetRuns();
        }
        look(run.fleetId());
    }

    private void rulesMayAllow(FleetId fleetId) {
        FleetDispatch fleet = fleets.get(fleetId);
        if (fleet != null && fleet.hasRules()) {
            queueChanged(fleetId);
        }
    }

    private void roverChanged(FleetId fleet, RoverId rover) {
        tell(fleet, dispatch -> dispatch.forgetTags(rover));
        look(fleet);
    }

    private void tell(FleetId fleetId, Consumer<FleetDispatch> news) {
        FleetDispatch fleet = fleets.get(fleetId);
        if (fleet != null) {
            news.accept(fleet);
        }
    }

    private void look(FleetId fleetId) {
        FleetDispatch fleet = fleets.get(fleetId);
        if (fleet != null && !fleet.isEmpty()) {
            Thread.ofVirtual().name("ufo-claims-" + fleetId).start(fleet::look);
        }
    }

    /** Leaves with nothing, unless a run is being given just now: then it is waited for, or for the giving to fail. */
    private static Optional<ClaimedRun> givenUp(FleetDispatch fleet, WaitingRover waiting) {
        long deadline = System.nanoTime() + HAND_OVER.toNanos();
        while (!fleet.leave(waiting)) {
            try {
                return await(waiting, GIVING);
            } catch (TimeoutException slow) {
                if (System.nanoTime() > deadline) {
                    throw new UnavailableException(
                            "the run queue did not answer, try again", Duration.ofSeconds(1), slow);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<ClaimedRun> await(WaitingRover waiting, Duration limit) throws TimeoutException {
        try {
            return waiting.answer().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failed) {
            throw failed.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(failed);
        }
    }
}
