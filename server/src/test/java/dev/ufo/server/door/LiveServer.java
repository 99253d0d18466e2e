package dev.ufo.server.door;

import dev.ufo.query.projection.ViewTokens;
import dev.ufo.server.access.PermissionTable;
import dev.ufo.server.access.Permissions;
import dev.ufo.server.settings.DoorSettings;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** The real door on a real port, with the endpoint that browsers listen at. */
final class LiveServer implements AutoCloseable {
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    LiveServer(DataSource dataSource) {
        SpringApplication application = new SpringApplication(Live.class);
        application.setDefaultProperties(Map.of("server.port", 0));
        application.setAdditionalProfiles("live-test");
        application.addInitializers(started -> {
            GenericApplicationContext beans = (GenericApplicationContext) started;
            beans.registerBean(DataSource.class, () -> dataSource);
            beans.registerBean(PermissionTable.class, () -> Permissions.TABLE);
            beans.registerBean(KnownHead.class, () -> () -> 0);
            beans.registerBean(DoorSettings.class, () -> new DoorSettings(false, List.of()));
            beans.registerBean(ViewTokens.class, () -> new ViewTokens(dataSource, List.of()));
        });
        this.context = application.run();
    }

    /** Its host and port. */
    String authority() {
        return "127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    /** Begins to listen; headers are names and values. */
    Ears listen(String query, String... headers) {
        Ears ears = new Ears();
        WebSocket.Builder builder = client.newWebSocketBuilder();
        for (int name = 0; name < headers.length; name += 2) {
            builder.header(headers[name], headers[name + 1]);
        }
        ears.socket = builder.buildAsync(URI.create("ws://" + authority() + "/api/ws" + query), ears)
                .orTimeout(10, TimeUnit.SECONDS);
        return ears;
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }

    /** What a browser hears. */
    static final class Ears implements WebSocket.Listener {
        final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
        final CompletableFuture<Integer> closed = new CompletableFuture<>();
        CompletableFuture<WebSocket> socket = new CompletableFuture<>();

        @Override
        public CompletionStage<?> onText(WebSocket webSocket, CharSequence text, boolean last) {
            frames.add(text.toString());
            webSocket.request(1);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket webSocket, int status, String reason) {
            closed.complete(status);
            return CompletableFuture.completedStage(null);
        }

        @Override
        public void onError(WebSocket webSocket, Throwable error) {
            closed.completeExceptionally(error);
        }
    }

    @EnableAutoConfiguration
    @ComponentScan("dev.ufo.query.live")
    @Import({DoorBeans.class, DoorErrors.class, Sessions.class, SocketGuard.class})
    static class Live {}
}
