package dev.ufo.rover.real;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A model API on loopback that answers by rule, and keeps the conversations it was shown. */
final class ScriptedModel implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    /** What a vendor's API is asked and how it answers. */
    interface Vendor {
        /** The end of the path on which the model is asked. */
        String path();

        /** Whether this is the conversation itself, and no side question such as one for a title. */
        boolean isConversation(JsonNode request);

        /** The server-sent events of the answer. */
        String answer(JsonNode request);
    }

    private final Vendor vendor;
    private final HttpServer server;
    private final List<JsonNode> conversations = new CopyOnWriteArrayList<>();

    ScriptedModel(Vendor vendor) throws IOException {
        this.vendor = vendor;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The requests of the conversation, in order. */
    List<JsonNode> conversations() {
        return conversations;
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var bytes = exchange.getRequestBody().readAllBytes();
            var path = exchange.getRequestURI().getPath();
            if (!path.endsWith(vendor.path())) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            var request = JSON.readTree(bytes);
            if (vendor.isConversation(request)) {
                conversations.add(request);
            }
            var events = vendor.answer(request).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
            exchange.sendResponseHeaders(200, events.length);
            exchange.getResponseBody().write(events);
        }
    }
}
