package dev.ufo.query.live;

import dev.ufo.ids.FleetId;
import java.io.IOException;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PongMessage;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/** Takes browsers in and lets them go. What they send is ignored, unless it is long, which ends the connection. */
@Component
final class LiveHandler implements WebSocketHandler {
    /** The attribute that holds the fleet. */
    static final String FLEET = "ufo.fleet";

    /** The attribute that holds what says whether the listener is still a member. */
    static final String MEMBERSHIP = "ufo.membership";

    private static final Logger log = LoggerFactory.getLogger(LiveHandler.class);
    private static final int LONGEST_MESSAGE_BYTES = 512;

    private final LiveSockets sockets;

    LiveHandler(LiveSockets sockets) {
        this.sockets = sockets;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        if (session.getAttributes().get(FLEET) instanceof FleetId fleet
                && session.getAttributes().get(MEMBERSHIP) instanceof BooleanSupplier membership) {
            sockets.add(session.getId(), new LiveSocket(session, fleet.value(), membership, System.nanoTime()));
        } else {
            throw new IllegalStateException("a socket that was not opened by our endpoint");
        }
    }

    @Override
    public void handleMessage(WebSocketSession session, WebSocketMessage<?> message) throws IOException {
        if (message instanceof PongMessage) {
            sockets.heard(session.getId());
        } else if (message.getPayloadLength() > LONGEST_MESSAGE_BYTES) {
            session.close(CloseStatus.TOO_BIG_TO_PROCESS);
        }
    }

    @Override
    public void handleTransportError(WebSocketSession session, Throwable exception) {
        log.atDebug().setCause(exception).log("a browser that listens is gone");
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus closeStatus) {
        sockets.remove(session.getId());
    }

    @Override
    public boolean supportsPartialMessages() {
        return false;
    }
}
