package dev.ufo.command.presence;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.ProvenAppends;
import dev.ufo.command.axon.ProvenAppends.Proposal;
import dev.ufo.command.operations.OnlineRovers;
import dev.ufo.command.web.Border;
import dev.ufo.door.RoverCaller;
import dev.ufo.door.RoverSeen;
import dev.ufo.events.RoverEvent;
import dev.ufo.events.RoverEvent.RoverCameOnline;
import dev.ufo.events.RoverEvent.RoverWentOffline;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Notes which rovers call. A call costs a look at a map in memory; a thread writes what was noted once a second, all rovers in
 * one statement, or at once when a rover turns up that this server does not know. Coming and going are events.
 */
@Component
class Presence implements RoverSeen, OnlineRovers, SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Presence.class);
    private static final Actor ACTOR = Actor.system("presence");

    private final PresenceRows rows;
    private final ProvenAppends appends;
    private final Border border;
    private final Set<RoverId> noted = ConcurrentHashMap.newKeySet();
    private final Set<RoverId> known = ConcurrentHashMap.newKeySet();
    private final Semaphore hurry = new Semaphore(0);
    private volatile boolean running;

    Presence(PresenceRows rows, ProvenAppends appends, Border border) {
        this.rows = rows;
        this.appends = appends;
        this.border = border;
    }

    @Override
    public void seen(RoverCaller rover) {
        noted.add(rover.roverId());
        if (known.add(rover.roverId())) {
            hurry.release();
        }
    }

    @Override
    public Set<RoverId> online(FleetId fleetId) {
        return rows.online(fleetId);
    }

    @Override
    public void start() {
        running = true;
        Thread.ofVirtual().name("ufo-presence").start(this::keep);
    }

    @Override
    public void stop() {
        running = false;
        hurry.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void keep() {
        while (running) {
            try {
                boolean _ = hurry.tryAcquire(1, TimeUnit.SECONDS);
                int _ = hurry.drainPermits();
                write();
            } catch (InterruptedException _) {
                return;
            } catch (RuntimeException fault) {
                log.atWarn()
                        .setCause(fault)
                        .log("presence of rovers could not be written; the next second tries again");
            }
        }
    }

    private void write() {
        List<RoverId> calls = List.copyOf(noted);
        calls.forEach(noted::remove);
        try {
            if (!calls.isEmpty()) {
                rows.seen(calls)
                        .forEach(came -> append(new RoverCameOnline(came.roverId(), came.fleetId(), border.now())));
            }
        } catch (RuntimeException fault) {
            noted.addAll(calls);
            throw fault;
        }
        rows.silent().forEach(gone -> {
            known.remove(gone.roverId());
            append(new RoverWentOffline(gone.roverId(), gone.fleetId(), border.now()));
        });
    }

    /** The row has decided already which server tells it, so there is nothing left to prove. */
    private void append(RoverEvent event) {
        var _ = appends.append(new Proposal(ACTOR, List.of(event), Set.of(), 0));
    }
}
