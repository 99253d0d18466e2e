package dev.ufo.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public API, as a browser uses it: JSON and a session cookie. */
final class DemoClient {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration ANSWER_WITHIN = Duration.ofSeconds(15);

    private final URI server;
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    DemoClient(URI server) {
        this.server = server;
    }

    /** Whether a server is there and well. */
    boolean answers() {
        try {
            return send(request("/healthz").GET().build()).statusCode() == 200;
        } catch (UncheckedIOException notThere) {
            return false;
        }
    }

    JsonNode get(String path) {
        return body("GET " + path, send(request(path).GET().build()));
    }

    JsonNode post(String path, Map<String, ?> fields) {
        HttpRequest request = request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(fields)))
                .build();
        return body("POST " + path, send(request));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(server.resolve(path)).timeout(ANSWER_WITHIN);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DemoFailure("interrupted");
        }
    }

    private static JsonNode body(String call, HttpResponse<String> response) {
        if (response.statusCode() / 100 != 2) {
            throw new DemoFailure(call + " was answered " + response.statusCode() + " " + response.body());
        }
        return JSON.readTree(response.body());
    }
}
