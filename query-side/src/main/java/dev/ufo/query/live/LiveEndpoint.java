package dev.ufo.query.live;

import dev.ufo.door.Caller;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import java.util.regex.Pattern;
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
    private static final String VERSION_HEADER = "Sec-WebSocket-Version";
    private static final String VERSION = "13";
    /** Sixteen bytes in base64. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9+/]{22}==");

    private final LiveGuard guard;
    private final LiveHandler handler;
    private final DefaultHandshakeHandler handshake = new DefaultHandshakeHandler();

    LiveEndpoint(LiveGuard guard, LiveHandler handler) {
        this.guard = guard;
        this.handler = handler;
    }

    @GetMapping("/api/ws")
    void listen(Caller caller, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!isHandshake(request)) {
            response.setHeader(VERSION_HEADER, VERSION);
            refuse(response, HttpServletResponse.SC_BAD_REQUEST, "this is no handshake of a WebSocket");
            return;
        }
        if (!guard.allowsOrigin(request)) {
            refuse(response, HttpServletResponse.SC_FORBIDDEN, "this origin may not listen");
            return;
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

    /** As RFC 6455 section 4.2.1 asks; whatever lacks something is answered alike (contract section 1.14). */
    private static boolean isHandshake(HttpServletRequest request) {
        @Nullable String key = request.getHeader("Sec-WebSocket-Key");
        return request.getMethod().equals("GET")
                && "websocket".equalsIgnoreCase(request.getHeader("Upgrade"))
                && Collections.list(request.getHeaders("Connection")).stream()
                        .flatMap(line -> Arrays.stream(line.split(",", -1)))
                        .anyMatch(option -> option.strip().equalsIgnoreCase("upgrade"))
                && VERSION.equals(request.getHeader(VERSION_HEADER))
                && key != null
                && KEY.matcher(key).matches();
    }

    private static void refuse(HttpServletResponse response, int status, String why) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.getOutputStream().write((status + ": " + why + "\n").getBytes(StandardCharsets.UTF_8));
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
