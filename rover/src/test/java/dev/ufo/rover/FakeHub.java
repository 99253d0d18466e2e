package dev.ufo.rover;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.ufo.protocol.ClaimedRun;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/** A server that speaks the rover's contract over real sockets, and keeps what it was told. */
public final class FakeHub implements AutoCloseable {
    public static final String CODE = "one-time-code";
    public static final String TOKEN = "rover-token";
    public static final String ROVER_ID = "3f0d2c7e-8a51-4c55-9a0e-2b6f5f1f7a10";
    private static final JsonMapper JSON = new JsonMapper();
    private static final Duration LONG_POLL = Duration.ofMillis(300);

    /** One call about a run; the body is missing if there was none. */
    public record Call(String runId, String path, JsonNode body) {}

    private final LinkedBlockingQueue<ClaimedRun> queue = new LinkedBlockingQueue<>();
    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final List<JsonNode> enrollments = new CopyOnWriteArrayList<>();
    private final List<JsonNode> tags = new CopyOnWriteArrayList<>();
    private final Set<String> lost = ConcurrentHashMap.newKeySet();
    private final int port;
    private volatile int claimStatus = 200;
    private volatile int reportStatus = 201;
    private volatile boolean deregistered;
    private HttpServer server;

    public FakeHub() throws IOException {
        server = serve(0);
        port = server.getAddress().getPort();
    }

    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Queues a run of that id. */
    public void offer(String runId, String pilot, String prompt, String sessionId) {
        queue.add(new ClaimedRun(runId, "op-" + runId, "claimed", pilot, "", prompt, sessionId));
    }

    /** Queues a run of an operation that has had another. */
    public void offer(ClaimedRun run) {
        queue.add(run);
    }

    /** From now on, every call about the run is answered with 404. */
    public void lose(String runId) {
        lost.add(runId);
    }

    /** The status of every claim from now on. */
    public void answerClaims(int status) {
        claimStatus = status;
    }

    /** The status of every report from now on. */
    public void answerReports(int status) {
        reportStatus = status;
    }

    /** Breaks every connection and refuses new ones. */
    public void goDown() {
        server.stop(0);
    }

    /** Serves again, at the same port. */
    public void comeBack() throws IOException {
        server = serve(port);
    }

    /** The calls about a run that were accepted, without heartbeats. */
    public List<Call> calls(String runId) {
        return calls.stream()
                .filter(call -> call.runId().equals(runId) && !call.path().equals("heartbeat"))
                .toList();
    }

    public long heartbeats(String runId) {
        return calls.stream()
                .filter(call -> call.runId().equals(runId) && call.path().equals("heartbeat"))
                .count();
    }

    /** The states told of a run, in order. */
    public List<String> states(String runId) {
        return calls(runId).stream()
                .filter(call -> call.path().equals("state"))
                .map(call -> call.body().path("state").asString())
                .toList();
    }

    public List<JsonNode> enrollments() {
        return enrollments;
    }

    public List<JsonNode> tags() {
        return tags;
    }

    public boolean isDeregistered() {
        return deregistered;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private HttpServer serve(int onPort) throws IOException {
        var started = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), onPort), 0);
        started.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        started.createContext("/api/rover", this::answer);
        started.start();
        return started;
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var bytes = exchange.getRequestBody().readAllBytes();
            var body = bytes.length == 0 ? JsonNodeFactory.instance.missingNode() : JSON.readTree(bytes);
            var path = exchange.getRequestURI().getPath().substring("/api/rover".length());
            var bearer = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            if (!bearer.equals("Bearer " + (path.equals("/enroll") ? CODE : TOKEN))) {
                send(exchange, 401, "");
            } else if (bytes.length > 0 && exchange.getRequestHeaders().getFirst("Content-Type") == null) {
                send(exchange, 415, "");
            } else {
                route(exchange, path, body);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void route(HttpExchange exchange, String path, JsonNode body) throws IOException, InterruptedException {
        switch (path) {
            case "/enroll" -> {
                enrollments.add(body);
                send(exchange, 201, "{\"token\":\"%s\",\"id\":\"%s\",\"name\":\"as kept\"}".formatted(TOKEN, ROVER_ID));
            }
            case "/me" -> {
                deregistered = true;
                send(exchange, 204, "");
            }
            case "/tags" -> {
                tags.add(body);
                send(exchange, 204, "");
            }
            case "/runs/claim" -> claim(exchange);
            default -> report(exchange, path.split("/", -1), body);
        }
    }

    private void claim(HttpExchange exchange) throws IOException, InterruptedException {
        if (claimStatus != 200) {
            send(exchange, claimStatus, "");
            return;
        }
        var run = queue.poll(LONG_POLL.toMillis(), TimeUnit.MILLISECONDS);
        send(exchange, run == null ? 204 : 200, run == null ? "" : JSON.writeValueAsString(run));
    }

    private void report(HttpExchange exchange, String[] path, JsonNode body) throws IOException {
        if (lost.contains(path[2])) {
            send(exchange, 404, "");
            return;
        }
        if (reportStatus == 201) {
            calls.add(new Call(path[2], path[3], body));
        }
        send(exchange, reportStatus, "{}");
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
