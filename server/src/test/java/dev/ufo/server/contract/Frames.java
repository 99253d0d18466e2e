package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A browser's socket: the frames it receives. */
final class Frames implements WebSocket.Listener, AutoCloseable {
    private static final int PATIENCE_SECONDS = 10;

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private final List<String> passed = new ArrayList<>();
    private final CompletableFuture<Boolean> ready = new CompletableFuture<>();
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private @Nullable WebSocket socket;

    private Frames() {}

    /** Opens a socket of this fleet; it listens when this returns. */
    static Frames of(Fleet fleet) {
        return of(fleet, "Cookie", "ufo_session=" + fleet.person().session());
    }

    /** Opens a socket of this fleet for whoever is let in by this header. */
    static Frames of(Fleet fleet, String header, String value) {
        Frames frames = new Frames();
        URI http = RunningServer.shared().address().resolve("/api/ws?fleet=" + fleet.id());
        WebSocket socket = HTTP.newWebSocketBuilder()
                .header(header, value)
                .buildAsync(URI.create("ws" + http.toString().substring("http".length())), frames)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
        frames.socket = socket;
        // The upgrade is answered a moment before the server counts the socket in; a ping is answered after it.
        socket.sendPing(ByteBuffer.allocate(0)).join();
        assertThat(frames.ready).succeedsWithin(Duration.ofSeconds(PATIENCE_SECONDS));
        return frames;
    }

    /** Waits for a frame of this type and passes over others. */
    void await(String type) {
        try {
            String heard = "";
            while (!heard.equals(type)) {
                @Nullable String frame = received.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
                assertThat(frame)
                        .as("a frame %s within %d s", type, PATIENCE_SECONDS)
                        .isNotNull();
                heard = Json.read(frame).text("t");
                passed.add(heard);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** The types of the frames up to the one that was last waited for. */
    List<String> passed() {
        return passed;
    }

    /** Waits until the server ends the connection. */
    void awaitEnd() {
        assertThat(end).succeedsWithin(Duration.ofSeconds(PATIENCE_SECONDS));
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence text, boolean last) {
        received.add(text.toString());
        webSocket.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onPong(WebSocket webSocket, ByteBuffer message) {
        ready.complete(true);
        webSocket.request(1);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
        end.complete(status);
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
    }
}
