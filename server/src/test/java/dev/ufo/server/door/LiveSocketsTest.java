package dev.ufo.server.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ufo.server.database.Schemas;
import dev.ufo.store.CredentialChange;
import dev.ufo.store.credentials.Credentials;
import dev.ufo.store.credentials.SecretHashes;
import dev.ufo.store.testing.TestDatabase;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Contract section 1.14. */
class LiveSocketsTest {
    private static final UUID ADA = UUID.randomUUID();
    private static final UUID FLEET = UUID.randomUUID();
    private static final String COOKIE = "ufo_session=ada";

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated(LiveSocketsTest::members);

    private static LiveServer server;

    @BeforeAll
    static void open() {
        server = new LiveServer(DATABASE.dataSource());
        var _ = new Credentials(DATABASE.dataSource())
                .add(new CredentialChange.Add(
                        "session",
                        SecretHashes.ofToken("ada"),
                        ADA,
                        null,
                        null,
                        null,
                        Instant.now().plus(Duration.ofDays(1))));
        var _ = sql().sql("INSERT INTO views.fleet_members (fleet_id, user_id, role) VALUES (?, ?, 'member')")
                .params(FLEET, ADA)
                .update();
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"operation", "comment", "run", "run_message", "signal", "rover"})
    void tellsOfAChangeOfTheFleetWhicheverProcessMadeIt(String type) throws InterruptedException {
        LiveServer.Ears ears = listening();
        UUID id = UUID.randomUUID();
        UUID operation = UUID.randomUUID();

        tell(
                change(type, UUID.randomUUID(), UUID.randomUUID(), operation) + ","
                        + change(type, FLEET, id, operation),
                7);

        assertThat(ears.frames.poll(10, TimeUnit.SECONDS))
                .isEqualTo("{\"t\":\"%s\",\"id\":\"%s\",\"op\":\"%s\",\"v\":7}".formatted(type, id, operation));
        assertThat(ears.frames).isEmpty();
    }

    @Test
    void tellsOnlyTheKindWhereMuchChanged() throws InterruptedException {
        LiveServer.Ears ears = listening();

        tell("{\"t\":\"run\",\"f\":\"" + FLEET + "\"}", 9);

        assertThat(ears.frames.poll(10, TimeUnit.SECONDS)).isEqualTo("{\"t\":\"run\",\"v\":9}");
    }

    @ParameterizedTest
    @CsvSource({"other,?fleet={fleet},401", "ada,'',400", "ada,?fleet=x,400", "ada,?fleet={stranger},403"})
    void refusesBeforeTheUpgrade(String token, String query, int status) {
        String fleet = query.replace("{fleet}", FLEET.toString())
                .replace("{stranger}", UUID.randomUUID().toString());

        LiveServer.Ears ears = server.listen(fleet, "Cookie", "ufo_session=" + token);

        assertRefused(ears, status);
    }

    @Test
    void refusesAPageOfAForeignOrigin() {
        assertRefused(server.listen("?fleet=" + FLEET, "Cookie", COOKIE, "Origin", "https://evil.example"), 403);
        assertThat(server.listen("?fleet=" + FLEET, "Cookie", COOKIE, "Origin", "http://" + server.authority())
                        .socket
                        .join()
                        .isInputClosed())
                .isFalse();
    }

    @Test
    void ignoresWhatABrowserSendsUnlessItIsLong() throws Exception {
        LiveServer.Ears ears = listening();
        WebSocket socket = ears.socket.join();
        var _ = socket.sendText("hello", true).get(10, TimeUnit.SECONDS);
        tell("{\"t\":\"rover\",\"f\":\"" + FLEET + "\"}", 1);
        assertThat(ears.frames.poll(10, TimeUnit.SECONDS)).contains("rover");

        var _ = socket.sendText("x".repeat(513), true).get(10, TimeUnit.SECONDS);

        assertThat(ears.closed.get(10, TimeUnit.SECONDS)).isEqualTo(1009);
    }

    private static LiveServer.Ears listening() {
        LiveServer.Ears ears = server.listen("?fleet=" + FLEET, "Cookie", COOKIE);
        assertThat(ears.socket.join().getSubprotocol()).isEmpty();
        return ears;
    }

    private static void assertRefused(LiveServer.Ears ears, int status) {
        assertThatThrownBy(ears.socket::join)
                .isInstanceOf(CompletionException.class)
                .cause()
                .isInstanceOfSatisfying(
                        WebSocketHandshakeException.class,
                        refused ->
                                assertThat(refused.getResponse().statusCode()).isEqualTo(status));
    }

    /** What another process would say after a batch. */
    private static void tell(String changes, long position) {
        var _ = sql().sql("SELECT pg_notify('ufo_views', ?)")
                .param("{\"v\":\"RUNS\",\"p\":" + position + ",\"c\":[" + changes + "]}")
                .query()
                .listOfRows();
    }

    private static String change(String type, UUID fleet, UUID id, UUID operation) {
        return "{\"t\":\"%s\",\"f\":\"%s\",\"id\":\"%s\",\"op\":\"%s\"}".formatted(type, fleet, id, operation);
    }

    private static JdbcClient sql() {
        return JdbcClient.create(DATABASE.dataSource());
    }

    private static void members(DataSource dataSource) {
        Schemas.migrate(dataSource);
        var _ = JdbcClient.create(dataSource)
                .sql("CREATE TABLE IF NOT EXISTS views.fleet_members (fleet_id uuid, user_id uuid, role text)")
                .update();
    }
}
