package dev.ufo.server.contract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Carries calls to the server and answers back. */
final class Wire {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Wire() {}

    /** Sends it; the answer must be as the server's description says. */
    static Reply send(Call call) {
        Reply reply = carry(call);
        Description.served().check(reply);
        return reply;
    }

    /** Sends it, whatever comes back. */
    static Reply carry(Call call) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        RunningServer.shared().address().resolve(call.path()))
                .timeout(PATIENCE)
                .method(
                        call.method(),
                        call.body().isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body()));
        if (!call.headers().isEmpty()) {
            request.headers(call.headers().toArray(String[]::new));
        }
        try {
            HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
            return new Reply(call, response.statusCode(), response.headers(), response.body());
        } catch (IOException failed) {
            throw new UncheckedIOException(call.method() + " " + call.path(), failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    /** Sends these lines as they are, which no HTTP client would; the head of the answer, and its body if there is one. */
    static Reply bare(String... lines) {
        URI server = RunningServer.shared().address();
        String head = String.join("\r\n", lines) + "\r\nHost: " + server.getAuthority() + "\r\n\r\n";
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            int status = Integer.parseInt(answer.readLine().split(" ", 3)[1]);
            Map<String, List<String>> headers = new HashMap<>();
            for (String line = answer.readLine(); !line.isEmpty(); line = answer.readLine()) {
                String[] field = line.split(": ?", 2);
                headers.put(field[0], List.of(field[1]));
            }
            HttpHeaders read = HttpHeaders.of(headers, (_, _) -> true);
            char[] body = new char
                    [Math.toIntExact(read.firstValueAsLong("Content-Length").orElse(0))];
            int length = body.length == 0 ? 0 : answer.read(body);
            return new Reply(Call.of("bare", lines[0]), status, read, new String(body, 0, length));
        } catch (IOException failed) {
            throw new UncheckedIOException(lines[0], failed);
        }
    }
}
