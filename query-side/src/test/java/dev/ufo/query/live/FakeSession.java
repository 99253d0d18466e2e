package dev.ufo.query.live;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.http.HttpHeaders;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.PingMessage;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketExtension;
import org.springframework.web.socket.WebSocketMessage;
import org.springframework.web.socket.WebSocketSession;

/** A browser's connection that remembers what it was sent and can be made slow. */
final class FakeSession implements WebSocketSession {
    private final List<String> texts = new CopyOnWriteArrayList<>();
    private final AtomicInteger pings = new AtomicInteger();
    private final AtomicReference<CloseStatus> closed = new AtomicReference<>();
    private volatile CountDownLatch gate = new CountDownLatch(0);
    private volatile boolean writing;

    /** From now on a text is not taken until {@link #release}. */
    void block() {
        gate = new CountDownLatch(1);
    }

    void release() {
        gate.countDown();
    }

    boolean isWriting() {
        return writing;
    }

    List<String> texts() {
        return texts;
    }

    int pings() {
        return pings.get();
    }

    Optional<CloseStatus> closed() {
        return Optional.ofNullable(closed.get());
    }

    @Override
    public void sendMessage(WebSocketMessage<?> message) throws IOException {
        switch (message) {
            case PingMessage _ -> pings.incrementAndGet();
            case TextMessage text -> take(text.getPayload());
            default -> throw new IOException("not expected: " + message);
        }
    }

    private void take(String text) throws IOException {
        writing = true;
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        texts.add(text);
    }

    @Override
    public void close() {
        close(CloseStatus.NORMAL);
    }

    @Override
    public void close(CloseStatus status) {
        closed.compareAndSet(null, status);
    }

    @Override
    public boolean isOpen() {
        return closed.get() == null;
    }

    @Override
    public String getId() {
        return "fake";
    }

    @Override
    public URI getUri() {
        return URI.create("ws://localhost/api/ws");
    }

    @Override
    public HttpHeaders getHandshakeHeaders() {
        return new HttpHeaders();
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Principal getPrincipal() {
        return null;
    }

    @Override
    public InetSocketAddress getLocalAddress() {
        return null;
    }

    @Override
    public InetSocketAddress getRemoteAddress() {
        return null;
    }

    @Override
    public String getAcceptedProtocol() {
        return null;
    }

    @Override
    public void setTextMessageSizeLimit(int messageSizeLimit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getTextMessageSizeLimit() {
        return 0;
    }

    @Override
    public void setBinaryMessageSizeLimit(int messageSizeLimit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int getBinaryMessageSizeLimit() {
        return 0;
    }

    @Override
    public List<WebSocketExtension> getExtensions() {
        return List.of();
    }
}
