package dev.ufo.server.journey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/** The public API as a client sees it: JSON in, status and JSON out, a cookie or a bearer token. */
final class Api {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpClient http;
    private final String base;
    private final Map<String, String> credentials;

    private Api(HttpClient http, String base, Map<String, String> credentials) {
        this.http = http;
        this.base = base;
        this.credentials = credentials;
    }

    /** What came back; the body is a JSON null if there was none. */
    record Reply(int status, JsonNode body, HttpResponse<String> response) {
        /** A text field of the body. */
        String text(String field) {
            return body.path(field).asString();
        }
    }

    static Api at(String base) {
        return new Api(
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build(), base, Map.of());
    }

    /** The same server, as somebody else. */
    Api bearer(String token) {
        return new Api(http, base, Map.of("Authorization", "Bearer " + token));
    }

    /** The same caller, whose calls are to be carried out once. */
    Api keyed(String key) {
        Map<String, String> headers = new HashMap<>(credentials);
        headers.put("Idempotency-Key", key);
        return new Api(http, base, headers);
    }

    /** The same caller, at another server. */
    Api at(int port) {
        return new Api(http, "http://127.0.0.1:" + port, credentials);
    }

    /** A new person with a personal fleet; returns the API as that person. */
    Api signUp(String name) {
        Reply reply = post(
                "/api/auth/signup",
                Map.of("name", name, "email", name + "@example.test", "password", "correct horse battery"));
        if (reply.status() != 201) {
            throw new IllegalStateException("sign-up answered " + reply.status() + " " + reply.body());
        }
        String cookie = reply.response().headers().firstValue("Set-Cookie").orElseThrow();
        return new Api(http, base, Map.of("Cookie", cookie.substring(0, cookie.indexOf(';'))));
    }

    Reply get(String path) {
        return send("GET", path, null);
    }

    Reply post(String path) {
        return send("POST", path, null);
    }

    Reply post(String path, Object body) {
        return send("POST", path, body);
    }

    Reply delete(String path) {
        return send("DELETE", path, null);
    }

    private Reply send(String method, String path, @Nullable Object body) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        credentials.forEach(request::header);
        if (body == null) {
            request.method(method, HttpRequest.BodyPublishers.noBody());
        } else {
            request.header("Content-Type", "application/json")
                    .method(method, HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body)));
        }
        try {
            HttpResponse<String> response = http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), json(response), response);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static JsonNode json(HttpResponse<String> response) {
        boolean isJson =
                response.headers().firstValue("Content-Type").orElse("").startsWith("application/json");
        return isJson && !response.body().isEmpty() ? JSON.readTree(response.body()) : NullNode.getInstance();
    }
}
