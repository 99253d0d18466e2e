package dev.ufo.server.door;

import dev.ufo.door.Answer;
import dev.ufo.door.AnswerBodies;
import dev.ufo.door.RoverCaller;
import dev.ufo.door.RoverSeen;
import dev.ufo.server.access.PermissionTable;
import dev.ufo.server.settings.DoorSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.context.support.GenericApplicationContext;

/** The real door on a real port, with a few endpoints behind it that show what came through. */
final class DoorServer implements AutoCloseable {
    private final Queue<RoverCaller> seen = new ConcurrentLinkedQueue<>();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private DoorServer(DataSource dataSource, PermissionTable table, List<String> webOrigins) {
        SpringApplication application = new SpringApplication(Door.class);
        application.setDefaultProperties(Map.of("server.port", 0));
        application.setAdditionalProfiles("door-test");
        application.addInitializers(started -> {
            GenericApplicationContext beans = (GenericApplicationContext) started;
            beans.registerBean(DataSource.class, () -> dataSource);
            beans.registerBean(PermissionTable.class, () -> table);
            beans.registerBean(DoorSettings.class, () -> new DoorSettings(false, webOrigins));
            beans.registerBean(RoverSeen.class, () -> seen::add);
            beans.registerBean(AnswerBodies.class, Bodies::new);
            beans.registerBean(KnownHead.class, () -> () -> 0);
        });
        this.context = application.run();
    }

    static DoorServer start(DataSource dataSource, String... webOrigins) {
        return new DoorServer(dataSource, DoorEndpoints.TABLE, List.of(webOrigins));
    }

    static DoorServer start(DataSource dataSource, PermissionTable table) {
        return new DoorServer(dataSource, table, List.of());
    }

    /** The rovers whose calls were told. */
    Queue<RoverCaller> seen() {
        return seen;
    }

    int port() {
        return Integer.parseInt(context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(path, request -> request.GET(), headers);
    }

    HttpResponse<String> post(String path, String body, String... headers) {
        return send(path, request -> request.POST(HttpRequest.BodyPublishers.ofString(body)), headers);
    }

    HttpResponse<String> call(String method, String path, String... headers) {
        return send(path, request -> request.method(method, HttpRequest.BodyPublishers.noBody()), headers);
    }

    private HttpResponse<String> send(String path, UnaryOperator<HttpRequest.Builder> method, String... headers) {
        HttpRequest.Builder request = method.apply(HttpRequest.newBuilder(at(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failed) {
            throw new AssertionError(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        }
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }

    @EnableAutoConfiguration
    @Import({DoorBeans.class, DoorErrors.class, Sessions.class, DoorEndpoints.class})
    static class Door {}

    /** Renders what it is asked to show as itself. */
    private static final class Bodies implements AnswerBodies {
        @Override
        public Object shown(Answer.Shown answer) {
            return Map.of("view", answer.view(), "id", answer.id(), "position", answer.position());
        }

        @Override
        public void await(Answer.Done answer) {
            if (answer.position() < 0) {
                throw new IllegalStateException("no such position");
            }
        }
    }
}
