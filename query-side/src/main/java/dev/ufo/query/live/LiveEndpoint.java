package dev.ufo.query.live;

import dev.ufo.door.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.http.server.ServletServerHttpResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.socket.server.support.DefaultHandshakeHandler;

/**
 * {@code GET /api/ws}. An ordinary endpoint up to the upgrade, so that session and fleet are checked, and refused in JSON,
 * as everywhere.
 */
@RestController
final class LiveEndpoint {
    private final LiveGuard guard;
    private final LiveHandler handler;
    private final DefaultHandshakeHandler handshake = new DefaultHandshakeHandler();

    LiveEndpoint(LiveGuard guard, LiveHandler handler) {
        this.guard = guard;
        this.handler = handler;
    }

    @GetMapping("/api/ws")
    void listen(Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!guard.allowsOrigin(request)) {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentType("text/plain;charset=UTF-8");
            response.getOutputStream().write("403: this origin may not listen\n".getBytes(StandardCharsets.UTF_8));
            return;
        }
        if (!"websocket".equalsIgnoreCase(request.getHeader("Upgrade"))) {
            response.setContentType("text/plain;charset=UTF-8"); // of the refusal that follows
        }
        try (var answer = new ServletServerHttpResponse(response)) {
            var _ = handshake.doHandshake(
                    new ServletServerHttpRequest(new Uncompressed(request)),
                    answer,
                    handler,
                    Map.of(
                            LiveHandler.FLEET,
                            caller.fleetId(),
                            LiveHandler.MEMBERSHIP,
                            guard.membership(request, caller.fleetId())));
        }
    }

    /** Hides the offer to compress: frames are short, and a deflater a connection is not. */
    private static final class Uncompressed extends HttpServletRequestWrapper {
        private static final String OFFER = "Sec-WebSocket-Extensions";

        Uncompressed(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getHeader(String name) {
            return name.equalsIgnoreCase(OFFER) ? null : super.getHeader(name);
        }

        @Override
        public Enumeration<String> getHeaders(String name) {
            return name.equalsIgnoreCase(OFFER) ? Collections.emptyEnumeration() : super.getHeaders(name);
        }
    }
}
