package dev.ufo.server.journey;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;

/** The real server jar in a process of its own. */
final class ServerProcess implements AutoCloseable {
    private final ChildProcess process;
    private final int port;

    private ServerProcess(ChildProcess process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Starts a server on a free port and waits until it answers. */
    static ServerProcess start(Path directory, Map<String, String> settings) throws IOException {
        return start(directory, freePort(), settings);
    }

    /** Starts a server on the given port and waits until it answers. */
    static ServerProcess start(Path directory, int port, Map<String, String> settings) {
        Map<String, String> environment = new HashMap<>(settings);
        environment.putIfAbsent("UFO_LIMITS_SIGNUPSPERADDRESS", "off"); // everybody here has one address
        environment.put("UFO_API_ADDR", "127.0.0.1:" + port);
        environment.put("UFO_OUTPOST", directory.toString());
        ChildProcess process = ChildProcess.start(
                "server", directory, environment, List.of(Jars.java(), "-Xmx768m", "-jar", Jars.server()));
        ServerProcess server = new ServerProcess(process, port);
        Awaitility.await("server up")
                .atMost(Deadlines.START)
                .ignoreExceptions()
                .until(() -> server.api().get("/healthz").status() == 200);
        return server;
    }

    Api api() {
        return Api.at("http://127.0.0.1:" + port);
    }

    int port() {
        return port;
    }

    String output() {
        return process.output();
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.kill();
    }

    /** SIGTERM; returns the exit code. */
    int stop() throws InterruptedException, TimeoutException {
        process.close();
        return process.awaitExit(Deadlines.STEP);
    }

    @Override
    public void close() {
        process.close();
    }

    /** A port that nobody listens on. */
    static int freePort() throws IOException {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        }
    }
}
