package dev.ufo.server.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

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
}
