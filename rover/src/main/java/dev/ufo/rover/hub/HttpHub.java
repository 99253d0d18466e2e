package dev.ufo.rover.hub;

import dev.ufo.protocol.ClaimedRun;
import dev.ufo.protocol.EnrollRequest;
import dev.ufo.protocol.EnrolledRover;
import dev.ufo.protocol.TagsRequest;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The server over HTTP/1.1: bearer token, JSON bodies, no redirects, a minute for a whole call. */
public final class HttpHub implements Hub {
    private static final Duration WHOLE_CALL = Duration.ofSeconds(60);
    /** For a heartbeat: one that hangs must not hold up the next until the lease is over. */
    private static final Duration SHORT_CALL = Duration.ofSeconds(10);

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client;
    private final String server;
    private final String token;

    /**
     * The server for one rover.
     *
     * @param server base URL as the user typed it, with or without a slash at the end
     * @param token  the rover's bearer token
     */
    public HttpHub(HttpClient client, String server, String token) {
        this.client = client;
        this.server = withoutSlash(server);
        this.token = token;
    }

    /** A client as all rovers of a process may share it. */
    public static HttpClient newClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(Duration.ofSeconds(10))
                .build();
    }

    /**
     * Exchanges an enrollment code for a rover's identity.
     *
     * @throws EnrollmentException if the server grants none
     */
    public static EnrolledRover enroll(HttpClient client, String server, String code, EnrollRequest request)
            throws InterruptedException {
        try {
            var http = new HttpHub(client, server, code);
            var response = http.send(http.post("/enroll", JSON.writeValueAsBytes(request)));
            if (!(Answer.of(response.statusCode()) instanceof Answer.Accepted)) {
                throw new EnrollmentException("enrollment failed: status " + response.statusCode(), null);
            }
            return JSON.readerFor(EnrolledRover.class)
                    .with(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                    .with(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .readValue(response.body());
        } catch (IOException | IllegalArgumentException e) {
            throw new EnrollmentException("enrollment failed: " + server + ": " + reason(e), e);
        } catch (JacksonException e) {
            throw new EnrollmentException("enrollment failed: the answer is not that of a UFO server", e);
        }
    }

    @Override
    public void refreshTags(List<String> autoTags) throws InterruptedException {
        var _ = answer(post("/tags", JSON.writeValueAsBytes(new TagsRequest(autoTags))));
    }

    @Override
    public Claim claim() throws InterruptedException {
        try {
            var response = send(emptyPost("/runs/claim"));
            return switch (response.statusCode()) {
                case 200 -> new Claim.Claimed(JSON.readValue(response.body(), ClaimedRun.class));
                case 204 -> new Claim.Idle();
                case 401 -> new Claim.Rejected();
                default -> new Claim.Failed("status " + response.statusCode());
            };
        } catch (IOException | JacksonException e) {
            return new Claim.Failed(reason(e));
        }
    }

    @Override
    public Answer report(String runId, RunCall call) throws InterruptedException {
        var path = "/runs/" + URLEncoder.encode(runId, StandardCharsets.UTF_8) + "/" + call.path();
        return answer(call.body()
                .map(body -> post(path, JSON.writeValueAsBytes(body)))
                .orElseGet(() -> emptyPost(path).timeout(SHORT_CALL)));
    }

    @Override
    public Answer deregister() throws InterruptedException {
        return answer(to("/me").DELETE());
    }

    private Answer answer(HttpRequest.Builder request) throws InterruptedException {
        try {
            return Answer.of(send(request).statusCode());
        } catch (IOException e) {
            return new Answer.Unavailable(reason(e));
        }
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private HttpRequest.Builder emptyPost(String path) {
        return to(path).POST(HttpRequest.BodyPublishers.noBody());
    }

    private HttpRequest.Builder post(String path, byte[] json) {
        return to(path).header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofByteArray(json));
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(server + "/api/rover" + path))
                .timeout(WHOLE_CALL)
                .header("Authorization", "Bearer " + token);
    }

    private static String withoutSlash(String server) {
        return server.endsWith("/") ? withoutSlash(server.substring(0, server.length() - 1)) : server;
    }

    private static String reason(Exception e) {
        var message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
