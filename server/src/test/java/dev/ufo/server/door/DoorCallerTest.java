package dev.ufo.server.door;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.door.RoverCaller;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;
import dev.ufo.store.CredentialChange;
import dev.ufo.store.credentials.Credentials;
import dev.ufo.store.credentials.SecretHashes;
import dev.ufo.store.testing.TestDatabase;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** Contract sections 1.4 to 1.6, and that a fault is never taken for a refusal (section 9). */
class DoorCallerTest {
    private static final UUID ADA = UUID.randomUUID();
    private static final UUID FLEET = UUID.randomUUID();
    private static final UUID ROVER = UUID.randomUUID();

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated(DoorCallerTest::members);

    private static DoorServer door;

    @BeforeAll
    static void open() {
        door = DoorServer.start(DATABASE.dataSource());
        Credentials credentials = new Credentials(DATABASE.dataSource());
        Instant now = Instant.now();
        assertThat(credentials.add(credential("session", "ada", ADA, null, now.plus(Duration.ofDays(1)))))
                .isTrue();
        assertThat(credentials.add(credential("session", "ended", ADA, null, now.minusSeconds(1))))
                .isTrue();
        assertThat(credentials.add(credential("rover_token", "rover", ROVER, FLEET, null)))
                .isTrue();
        assertThat(JdbcClient.create(DATABASE.dataSource())
                        .sql("INSERT INTO views.fleet_members (fleet_id, user_id, role) VALUES (?, ?, 'member')")
                        .params(FLEET, ADA)
                        .update())
                .isOne();
    }

    @AfterAll
    static void close() {
        door.close();
    }

    @Test
    void aSessionNamesItsPerson() {
        HttpResponse<String> answer = door.get("/api/signed-in", "Cookie", "ufo_session=ada");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains(ADA.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"other=ada", "ufo_session=", "ufo_session=nobody", "ufo_session=ended", "UFO_SESSION=ada"})
    void noKnownSessionIs401(String cookie) {
        assertThat(door.get("/api/signed-in", "Cookie", cookie).statusCode()).isEqualTo(401);
        assertThat(door.get("/api/caller?fleet=nonsense", "Cookie", cookie).statusCode())
                .isEqualTo(401);
    }

    @Test
    void aMissingAndAnEndedSessionAreToldApart() {
        assertThat(door.get("/api/signed-in").statusCode()).isEqualTo(401);
        assertThat(door.get("/api/signed-in").body())
                .isNotEqualTo(door.get("/api/signed-in", "Cookie", "ufo_session=ended")
                        .body());
    }

    @Test
    void peoplesEndpointsIgnoreBearers() {
        assertThat(door.get("/api/signed-in", "Authorization", "Bearer rover").statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?fleet=", "?fleet=nonsense", "?other=1", "?fleet=%zz"})
    void aMissingOrMalformedFleetIs400(String query) {
        assertThat(callerIn(query).statusCode()).isEqualTo(400);
    }

    @Test
    void aFleetOneIsNoMemberOfIs403() {
        assertThat(callerIn("?fleet=" + UUID.randomUUID()).statusCode()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%s", "urn:uuid:%s", "%%7B%s%%7D"})
    void aMemberGetsInWithAnySpellingOfTheFleet(String spelling) {
        HttpResponse<String> answer = callerIn("?fleet=" + spelling.formatted(FLEET));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"role\":\"member\"", ADA.toString(), FLEET.toString());
    }

    @Test
    void aFleetInAFormDoesNotCount() {
        HttpResponse<String> answer = door.post(
                "/api/manage",
                "fleet=" + FLEET,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Cookie",
                "ufo_session=ada");

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void aMemberIsNoManager() {
        assertThat(door.post("/api/manage?fleet=" + FLEET, "", "Cookie", "ufo_session=ada")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aMissingCodeIs401BeforeTheBodyIsRead() {
        assertThat(door.post("/api/code", "").statusCode()).isEqualTo(401);
        assertThat(door.post("/api/code", "", "Authorization", "Bearer any").statusCode())
                .isEqualTo(415);
    }

    @Test
    void aKnownRoverIsSeenAndLetIn() {
        HttpResponse<String> answer = door.get("/api/rover/whoami", "Authorization", "Bearer rover");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(door.seen()).contains(new RoverCaller(new RoverId(ROVER), new FleetId(FLEET)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bearer rover", "Bearer  rover", "Bearerrover", "Bearer", "Basic rover", "Bearer nobody"})
    void anythingElseIsNoRover(String authorization) {
        assertThat(door.get("/api/rover/whoami", "Authorization", authorization).statusCode())
                .isEqualTo(401);
    }

    @Test
    void roversEndpointsIgnoreCookies() {
        assertThat(door.get("/api/rover/whoami", "Cookie", "ufo_session=ada").statusCode())
                .isEqualTo(401);
    }

    @Test
    void aDatabaseThatIsAwayIs503AndNever401() {
        DataSource away = new SimpleDriverDataSource(
                new org.postgresql.Driver(), "jdbc:postgresql://127.0.0.1:1/ufo?connectTimeout=1");
        try (DoorServer faulty = DoorServer.start(away)) {
            HttpResponse<String> person = faulty.get("/api/signed-in", "Cookie", "ufo_session=ada");
            HttpResponse<String> rover = faulty.get("/api/rover/whoami", "Authorization", "Bearer rover");

            assertThat(person.statusCode()).isEqualTo(503);
            assertThat(person.headers().firstValue("Retry-After")).contains("1");
            assertThat(rover.statusCode()).isEqualTo(503);
        }
    }

    private static HttpResponse<String> callerIn(String query) {
        return door.get("/api/caller" + query.replace("%zz", "%25zz"), "Cookie", "ufo_session=ada");
    }

    private static CredentialChange.Add credential(
            String kind, String token, UUID subject, UUID fleetId, Instant expiresAt) {
        return new CredentialChange.Add(kind, SecretHashes.ofToken(token), subject, fleetId, null, null, expiresAt);
    }

    private static void members(DataSource dataSource) {
        dev.ufo.server.database.Schemas.migrate(dataSource);
    }
}
