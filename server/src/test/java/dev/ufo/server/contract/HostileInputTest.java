package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.server.access.Audience;
import dev.ufo.server.access.Permissions;
import dev.ufo.server.access.Route;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Every described call, wrong in every place: nothing fails, what is refused changes nothing, nothing reaches another fleet,
 * and the answer comes at once.
 */
@Tag("one-server")
class HostileInputTest {
    /** They end what the others are called with, and only a header of theirs could be wrong. */
    private static final Set<Route> ENDS = Set.of(
            new Route("DELETE", "/api/rover/me"),
            new Route("DELETE", "/api/me/sessions"),
            new Route("POST", "/api/auth/logout"));

    /** It waits for a run. */
    private static final Route CLAIM = new Route("POST", "/api/rover/runs/claim");

    private static final Duration AT_ONCE = Duration.ofMillis(100);

    private static HostileScene own;
    private static HostileScene foreign;

    @BeforeAll
    static void build() {
        own = HostileScene.build();
        foreign = HostileScene.build();
    }

    /** Those of rovers first, as long as they hold their runs. */
    static Stream<Description.Operation> everyCall() {
        return Description.served().operations().stream()
                .filter(operation -> !ENDS.contains(operation.route()))
                .sorted(Comparator.comparing(
                        operation -> !operation.route().path().startsWith("/api/rover/")));
    }

    /** Or they would lose their runs to the sweeper, in the middle of some call; once those are stopped, nobody can. */
    @BeforeEach
    void keepRuns() {
        own.heartbeat();
        foreign.heartbeat();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyCall")
    void nothingFailsAndNothingRefusedChangesAnything(Description.Operation operation) {
        Client client = client(operation.route());
        long foreignFacts = foreignFacts();
        List<String> failures = new ArrayList<>();
        List<Long> times = new ArrayList<>();

        for (Call call : new HostileCalls(own, foreign).of(operation).toList()) {
            long before = facts();
            long begun = System.nanoTime();
            Reply reply = client.send(call);
            times.add(System.nanoTime() - begun);
            if (reply.status() >= 500) {
                failures.add("failed: " + shown(reply));
            }
            if (reply.status() >= 400 && facts() != before) {
                failures.add("refused and done: " + shown(reply));
            }
        }

        assertThat(failures).isEmpty();
        if (!operation.route().equals(CLAIM)) {
            assertThat(usual(times)).as("how long an answer takes").isLessThan(AT_ONCE);
        }
        assertThat(foreignFacts()).as("what happened to the other fleet").isEqualTo(foreignFacts);
        own.fleet().get("/api/missions").is(200);
    }

    /** The one in the middle: the machine that tests may be busy, which says nothing of a call. */
    private static Duration usual(List<Long> nanos) {
        return nanos.stream()
                .sorted()
                .skip(nanos.size() / 2)
                .findFirst()
                .map(Duration::ofNanos)
                .orElse(Duration.ZERO);
    }

    private static Client client(Route route) {
        Audience audience = Permissions.TABLE.audience(route).orElseThrow();
        return switch (audience) {
            case ANYONE -> Client.anonymous();
            case SIGNED_IN, ACCOUNT_HOLDER, INVITEE, OWNER_OF_PATH, MANAGER_OF_PATH, MEMBER_OF_PATH ->
                own.fleet().person();
            case MEMBER, AUTHOR, RECIPIENT, MANAGER, OWNER -> own.fleet();
            case ROVER, HOLDER -> Rover.withBearer(own.rover().token());
            case CODE_HOLDER -> Rover.withBearer(own.fleet().code());
        };
    }

    private static long facts() {
        return count("");
    }

    private static long foreignFacts() {
        return count(" AND payload ->> 'fleetId' = '" + foreign.fleet().id() + "'");
    }

    /** All but what the server does by itself: it tells who is online, and takes runs from the silent. */
    private static long count(String which) {
        return JdbcClient.create(RunningServer.shared().database().dataSource())
                .sql("SELECT count(*) FROM store.events WHERE metadata ->> 'actor' NOT LIKE 'system:%'" + which)
                .query(Long.class)
                .single();
    }

    private static String shown(Reply reply) {
        String text = reply + " to " + reply.call().body();
        return text.substring(0, Math.min(400, text.length()));
    }
}
