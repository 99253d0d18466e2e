package dev.ufo.server.door;

import dev.ufo.door.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Writes what is no success (contract section 1.2): one short JSON text, or plain text where no endpoint is reached. */
final class Errors {
    private static final JsonMapper MAPPER = JsonMapper.shared();

    private Errors() {}

    /** A call that is declined. */
    static void write(HttpServletResponse response, Refusal refusal) throws IOException {
        write(response, refusal.kind().status(), refusal.message());
    }

    /** A fault that may pass. */
    static void writeUnavailable(HttpServletResponse response, Duration retryAfter) throws IOException {
        response.setHeader("Retry-After", Long.toString(Math.max(1, retryAfter.toSeconds())));
        write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "UFO cannot do this right now; try again shortly");
    }

    /** A fault that will not pass by itself; always the same text, since the cause is nobody's business but the log's. */
    static void writeInternal(HttpServletResponse response) throws IOException {
        write(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "something went wrong inside UFO");
    }

    /** A call that meets no endpoint. */
    static void writePlain(HttpServletResponse response, int status, String text) throws IOException {
        send(response, status, "text/plain;charset=UTF-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void write(HttpServletResponse response, int status, String text) throws IOException {
        send(response, status, "application/json", MAPPER.writeValueAsBytes(Map.of("error", text)));
    }

    private static void send(HttpServletResponse response, int status, String contentType, byte[] body)
            throws IOException {
        if (response.isCommitted()) {
            return;
        }
        response.resetBuffer();
        response.setStatus(status);
        response.setContentType(contentType);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
