package dev.ufo.query.live;

import dev.ufo.door.View;
import dev.ufo.query.projection.ChangeType;
import dev.ufo.query.projection.ViewNotice;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;

/** The browsers that listen to this process. Thread-safe. */
@Component
class LiveSockets implements SmartLifecycle {
    private static final Duration PING_EVERY = Duration.ofSeconds(30);

    private final Map<String, LiveSocket> sockets = new ConcurrentHashMap<>();
    private final Map<UUID, Map<String, LiveSocket>> byFleet = new ConcurrentHashMap<>();
    private final ScheduledExecutorService pings = Executors.newSingleThreadScheduledExecutor(
            Thread.ofVirtual().name("ufo-live-pings").factory());
    private volatile boolean running;

    /** Begins to tell this one. */
    void add(String id, LiveSocket socket) {
        sockets.put(id, socket);
        var _ = byFleet.compute(socket.fleet(), (_, known) -> {
            Map<String, LiveSocket> listeners = known == null ? new ConcurrentHashMap<>() : known;
            listeners.put(id, socket);
            return listeners;
        });
        socket.start();
    }

    /** Forgets one that has ended. */
    void remove(String id) {
        var socket = sockets.remove(id);
        if (socket != null) {
            socket.ended();
            var _ = byFleet.computeIfPresent(socket.fleet(), (_, listeners) -> {
                listeners.remove(id);
                return listeners.isEmpty() ? null : listeners;
            });
        }
    }

    /** The browser with this session answered. */
    void heard(String id) {
        var socket = sockets.get(id);
        if (socket != null) {
            socket.heard(System.nanoTime());
        }
    }

    /** Tells every fleet what it should fetch again. */
    void tell(ViewNotice notice) {
        var changes = notice.changes();
        if (changes == null) {
            tellEverything(notice.view(), notice.position());
            return;
        }
        for (var change : changes) {
            var frame = new LiveFrame(change.type(), change.id(), change.operation(), notice.position());
            for (var socket : byFleet.getOrDefault(change.fleet(), Map.of()).values()) {
                if (change.type().concernsMembership()) {
                    Thread.startVirtualThread(() -> socket.offerMember(frame));
                } else {
                    socket.offer(frame);
                }
            }
        }
    }

    /** Tells every fleet to fetch everything of a view again. */
    void tellEverything(View view, long position) {
        typesOf(view).forEach(type -> tellAll(type, position));
    }

    /** Asks every browser whether it is there. */
    void check() {
        var now = System.nanoTime();
        sockets.values().forEach(socket -> Thread.startVirtualThread(() -> socket.check(now)));
    }

    @Override
    public void start() {
        running = true;
        var _ = pings.scheduleWithFixedDelay(
                this::check, PING_EVERY.toMillis(), PING_EVERY.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void stop() {
        running = false;
        pings.shutdownNow();
        sockets.values().forEach(socket -> socket.close(CloseStatus.GOING_AWAY));
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void tellAll(ChangeType type, long position) {
        var frame = new LiveFrame(type, null, null, position);
        sockets.values().forEach(socket -> socket.offer(frame));
    }

    private static List<ChangeType> typesOf(View view) {
        return switch (view) {
            case OPERATIONS -> List.of(ChangeType.OPERATION, ChangeType.COMMENT, ChangeType.LABEL);
            case RUNS -> List.of(ChangeType.RUN, ChangeType.RUN_MESSAGE);
            case ROVERS -> List.of(ChangeType.ROVER);
            case MISSIONS -> List.of(ChangeType.MISSION);
            case ENROLLMENT_CODES -> List.of(ChangeType.ENROLLMENT_CODE);
            case PILOTS -> List.of(ChangeType.PILOT, ChangeType.CREW);
            case SIGNALS -> List.of(ChangeType.SIGNAL);
            case FLEETS -> List.of(ChangeType.FLEET, ChangeType.MEMBER, ChangeType.INVITATION);
            case ACCOUNTS, ACCESS_TOKENS -> List.of();
        };
    }
}
