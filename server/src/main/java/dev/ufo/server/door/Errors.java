package dev.ufo.server.door;

import dev.ufo.door.Refusal;
import dev.ufo.door.TooManyCallsException;
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
        retryAfter(response, retryAfter);
        write(response, HttpServletResponse.SC_SERVICE_UNAVAILABLE, "UFO cannot do this right now; try again shortly");
    }

    /** A caller who tried too often. */
    static void writeTooMany(HttpServletResponse response, TooManyCallsException tooMany) throws IOException {
        retryAfter(response, tooMany.retryAfter());
        write(response, Refusal.Kind.TOO_MANY_REQUESTS.status(), "too many tries; wait a little and try again");
    }

    /** A fault that will not pass by itself; always the same text, since the cause is nobody's business but the log's. */
    static void writeInternal(HttpServletResponse response) throws IOException {
        write(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "something went wrong inside UFO");
    }

    /** A path at which nothing is. */
    static void writeNothingHere(HttpServletResponse response) throws IOException {
        writePlain(response, HttpServletResponse.SC_NOT_FOUND, "404: nothing is here");
    }

    /** A call that meets no endpoint. */
    static void writePlain(HttpServletResponse response, int status, String text) throws IOException {
        send(response, status, "text/plain;charset=UTF-8", (text + "\n").getBytes(StandardCharsets.UTF_8));
    }

    private static void retryAfter(HttpServletResponse response, Duration wait) {
        response.setHeader("Retry-After", Long.toString(Math.max(1, wait.toSeconds())));
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
