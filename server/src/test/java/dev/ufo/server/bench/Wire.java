package dev.ufo.server.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.NullNode;

/**
 * One HTTP/1.1 connection that is kept as long as the server keeps it, as thin as can be: client and server share the machine, so what the client costs is
 * taken from the server. For one thread at a time.
 */
final class Wire implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    /** The server ends a connection that was idle for five seconds. */
    private static final Duration IDLE = Duration.ofSeconds(3);

    private final int port;
    private final String headers;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private long usableUntil;

    private Wire(int port, String headers) throws IOException {
        this.port = port;
        this.headers = "Host: 127.0.0.1:" + port + "\r\n" + headers;
        connect();
        usableUntil = System.nanoTime() + IDLE.toNanos();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** What came back; the cookie is the first that was set, or empty. */
    record Reply(int status, String cookie, String body) {
        JsonNode json() {
            return body.isEmpty() ? NullNode.getInstance() : JSON.readTree(body);
        }

        /** A text field of the body. */
        String text(String field) {
            return json().path(field).asString();
        }

        /** This reply, if it has the status. */
        Reply must(int wanted) {
            if (status != wanted) {
                throw new IllegalStateException("answered " + status + ": " + body);
            }
            return this;
        }
    }

    static Wire anonymous(int port) throws IOException {
        return new Wire(port, "");
    }

    static Wire bearer(int port, String token) throws IOException {
        return new Wire(port, "Authorization: Bearer " + token + "\r\n");
    }

    static Wire cookie(int port, String cookie) throws IOException {
        return new Wire(port, "Cookie: " + cookie + "\r\n");
    }

    Reply get(String path) throws IOException {
        return call("GET", path, null);
    }

    Reply post(String path, @Nullable Object body) throws IOException {
        return call("POST", path, body);
    }

    Reply delete(String path) throws IOException {
        return call("DELETE", path, null);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private Reply call(String method, String path, @Nullable Object body) throws IOException {
        byte[] content = body == null ? new byte[0] : JSON.writeValueAsBytes(body);
        byte[] head = (method + " " + path + " HTTP/1.1\r\n" + headers
                        + (body == null ? "" : "Content-Type: application/json\r\n") + "Content-Length: "
                        + content.length + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        byte[] request = new byte[head.length + content.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(content, 0, request, head.length, content.length);
        if (System.nanoTime() - usableUntil > 0) {
            socket.close();
            connect();
        }
        out.write(request);
        return read();
    }

    private Reply read() throws IOException {
        int status = Integer.parseInt(line().substring(9, 12));
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        String cookie = "";
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String value = line.substring(colon + 1).strip();
            switch (line.substring(0, colon).toLowerCase(Locale.ROOT)) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = true;
                case "connection" -> last = "close".equalsIgnoreCase(value);
                case "set-cookie" -> cookie = value.substring(0, value.indexOf(';'));
                default -> {} // nothing else matters here
            }
        }
        Reply reply =
                new Reply(status, cookie, new String(chunked ? chunks() : exactly(length), StandardCharsets.UTF_8));
        usableUntil = System.nanoTime() + (last ? -1 : IDLE.toNanos());
        return reply;
    }

    private byte[] chunks() throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int size = size(); size > 0; size = size()) {
            body.writeBytes(exactly(size));
            String _ = line();
        }
        String _ = line();
        return body.toByteArray();
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] exactly(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("the server closed the connection within an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder(64);
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new EOFException("the server closed the connection");
            }
            if (next != '\r') {
                line.append((char) next);
            }
        }
        return line.toString();
    }
}
