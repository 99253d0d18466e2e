package dev.ufo.query.live;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.handler.ConcurrentWebSocketSessionDecorator;
import org.springframework.web.socket.handler.SessionLimitExceededException;

/** One browser that listens. A virtual thread of its own writes to it, so that a slow one holds up nobody. Thread-safe. */
final class LiveSocket {
    private static final Logger log = LoggerFactory.getLogger(LiveSocket.class);
    private static final Duration WRITE_WAIT = Duration.ofSeconds(10);
    private static final Duration LONGEST_SILENCE = Duration.ofSeconds(60);
    private static final int MOST_BUFFERED_BYTES = 1 << 16;
    private static final CloseStatus NOT_ALLOWED =
            CloseStatus.POLICY_VIOLATION.withReason("the session or the membership has ended");

    private final WebSocketSession session;
    private final UUID fleet;
    private final BooleanSupplier membership;
    private final PendingFrames pending = new PendingFrames();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private boolean closed;
    private volatile long heardNanos;

    LiveSocket(WebSocketSession session, UUID fleet, BooleanSupplier membership, long nowNanos) {
        this.session = new ConcurrentWebSocketSessionDecorator(
                session, Math.toIntExact(WRITE_WAIT.toMillis()), MOST_BUFFERED_BYTES);
        this.fleet = fleet;
        this.membership = membership;
        this.heardNanos = nowNanos;
    }

    UUID fleet() {
        return fleet;
    }

    /** Begins to write what is offered. */
    void start() {
        var _ = Thread.ofVirtual().name("ufo-live-" + session.getId()).start(this::write);
    }

    /** Has this told soon; never waits. */
    void offer(LiveFrame frame) {
        lock.lock();
        try {
            if (!closed) {
                pending.add(frame);
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Has this told soon if the listener is a member still, or else ends; asks the database. */
    void offerMember(LiveFrame frame) {
        if (isMember()) {
            offer(frame);
        } else {
            close(NOT_ALLOWED);
        }
    }

    /** The browser answered a ping. */
    void heard(long nowNanos) {
        heardNanos = nowNanos;
    }

    /** Asks whether the browser is there, or ends what is silent or no longer allowed. */
    void check(long nowNanos) {
        if (nowNanos - heardNanos > LONGEST_SILENCE.toNanos()) {
            close(CloseStatus.SESSION_NOT_RELIABLE);
        } else if (!isMember()) {
            close(NOT_ALLOWED);
        } else {
            try {
                session.sendMessage(new PingMessage());
            } catch (IOException | IllegalStateException | SessionLimitExceededException gone) {
                log.atDebug().setCause(gone).log("a browser that listens cannot be reached");
                close(CloseStatus.SESSION_NOT_RELIABLE);
            }
        }
    }

    /** Ends it; does nothing if it has ended. */
    void close(CloseStatus why) {
        ended();
        try {
            session.close(why);
        } catch (IOException gone) {
            log.atDebug().setCause(gone).log("a browser that listens was gone already");
        }
    }

    /** Stops writing. */
    void ended() {
        lock.lock();
        try {
            closed = true;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private boolean isMember() {
        try {
            return membership.getAsBoolean();
        } catch (RuntimeException fault) {
            log.atWarn().setCause(fault).log("cannot tell whether a session is still valid; it goes on");
            return true;
        }
    }

    private void write() {
        try {
            for (var frames = next(); !frames.isEmpty(); frames = next()) {
                for (var frame : frames) {
                    session.sendMessage(new TextMessage(frame.json()));
                }
            }
        } catch (IOException | IllegalStateException | SessionLimitExceededException gone) {
            log.atDebug().setCause(gone).log("a browser that listens is gone");
            close(CloseStatus.SESSION_NOT_RELIABLE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            close(CloseStatus.GOING_AWAY);
        }
    }

    /** What is to be told, as soon as there is something; nothing once it has ended. */
    private List<LiveFrame> next() throws InterruptedException {
        lock.lock();
        try {
            while (pending.isEmpty() && !closed) {
                changed.await();
            }
            return closed ? List.of() : pending.take();
        } finally {
            lock.unlock();
        }
    }
}
