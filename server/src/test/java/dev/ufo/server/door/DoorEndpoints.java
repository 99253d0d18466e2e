package dev.ufo.server.door;

import static dev.ufo.server.access.Audience.ANYONE;
import static dev.ufo.server.access.Audience.CODE_HOLDER;
import static dev.ufo.server.access.Audience.MANAGER;
import static dev.ufo.server.access.Audience.MEMBER;
import static dev.ufo.server.access.Audience.ROVER;
import static dev.ufo.server.access.Audience.SIGNED_IN;
import static dev.ufo.server.access.PermissionTable.row;

import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.door.Refusal;
import dev.ufo.door.RefusedException;
import dev.ufo.door.RoverCaller;
import dev.ufo.door.SignedIn;
import dev.ufo.door.UnavailableException;
import dev.ufo.door.View;
import dev.ufo.ids.OperationId;
import dev.ufo.server.access.PermissionTable;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Endpoints that show what came through the door. */
@RestController
@Profile("door-test")
class DoorEndpoints {
    /** Everyone may call everything, but what asks for a caller. */
    static final PermissionTable TABLE = PermissionTable.of(
            row("GET", "/api/things/{id}", ANYONE),
            row("GET", "/api/things/counts", ANYONE),
            row("POST", "/api/echo", ANYONE),
            row("POST", "/api/rover/runs/{id}/messages", ANYONE),
            row("POST", "/api/known/{id}", ANYONE),
            row("GET", "/api/signed-in", SIGNED_IN),
            row("GET", "/api/caller", MEMBER),
            row("POST", "/api/manage", MANAGER),
            row("GET", "/api/rover/whoami", ROVER),
            row("POST", "/api/code", CODE_HOLDER),
            row("GET", "/api/shown", ANYONE),
            row("GET", "/api/later", ANYONE),
            row("GET", "/api/later-refused", ANYONE),
            row("GET", "/api/broken", ANYONE),
            row("GET", "/api/unavailable", ANYONE));

    record Sent(
            @Nullable String title,
            @Nullable Integer priority,
            @Nullable Boolean archived,
            @Nullable List<String> tags,
            @Nullable JsonNode input) {}

    @GetMapping("/api/things/{id}")
    Map<String, String> thing(@PathVariable String id) {
        return Map.of("id", id);
    }

    @GetMapping("/api/things/counts")
    Map<String, Integer> counts() {
        return Map.of("all", 3);
    }

    @PostMapping("/api/echo")
    Answer echo(JsonBody body) {
        Sent sent = body.read(Sent.class);
        return new Answer.Plain(200, sent.toString());
    }

    @PostMapping("/api/rover/runs/{id}/messages")
    Answer message(@PathVariable String id, JsonBody body) {
        return new Answer.Plain(
                201,
                Map.of("length", String.valueOf(body.read(Sent.class).title()).length()));
    }

    @PostMapping("/api/known/{id}")
    Answer known(@PathVariable String id, JsonBody body) {
        Sent sent = body.read(Sent.class, () -> {
            if (id.equals("unknown")) {
                throw new RefusedException(Refusal.notFound("no such thing"));
            }
        });
        return new Answer.Plain(200, sent.toString());
    }

    @GetMapping("/api/signed-in")
    SignedIn signedIn(SignedIn signedIn) {
        return signedIn;
    }

    @GetMapping("/api/caller")
    Caller caller(Caller caller) {
        return caller;
    }

    @PostMapping("/api/manage")
    Answer manage() {
        return new Answer.Done(204, Set.of(View.FLEETS), 7);
    }

    @GetMapping("/api/rover/whoami")
    RoverCaller rover(RoverCaller rover) {
        return rover;
    }

    @PostMapping("/api/code")
    Answer code(JsonBody body) {
        return new Answer.Plain(200, body.read(Sent.class).toString());
    }

    @GetMapping("/api/shown")
    Answer shown() {
        return new Answer.Shown(201, View.OPERATIONS, new OperationId(new UUID(0, 1)), 9);
    }

    @GetMapping("/api/later")
    CompletableFuture<Answer> later() {
        return CompletableFuture.supplyAsync(() -> new Answer.Plain(204, null));
    }

    @GetMapping("/api/later-refused")
    CompletableFuture<Answer> laterRefused() {
        return CompletableFuture.failedFuture(new RefusedException(Refusal.conflict("taken")));
    }

    @GetMapping("/api/broken")
    Answer broken() {
        throw new IllegalStateException("the secret cause");
    }

    @GetMapping("/api/unavailable")
    Answer unavailable() {
        throw new UnavailableException("the log is away", Duration.ofSeconds(3), null);
    }
}
