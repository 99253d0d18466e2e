package dev.ufo.server.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.server.UfoServer;
import dev.ufo.store.testing.TestDatabase;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/** Who tries too often is answered 429; the addresses of these tests are told by a proxy that is trusted. */
class CallLimitsTest {
    private static final TestDatabase DATABASE = TestDatabase.migrated();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static ConfigurableApplicationContext server;

    @BeforeAll
    static void open() {
        TestDatabase database = DATABASE.open();
        server = UfoServer.application(Map.of("DATABASE_URL", database.url(), "UFO_API_ADDR", "127.0.0.1:0"))
                .run(
                        "--logging.level.root=error",
                        "--logging.level.dev.ufo=error",
                        "--ufo.limits.wrong-passwords-per-account=3/1h",
                        "--ufo.limits.wrong-log-ins-per-address=5/1h",
                        "--ufo.limits.sign-ups-per-address=2/1h",
                        "--ufo.limits.wrong-codes-per-address=3/1h",
                        "--ufo.limits.trusted-proxies=1");
    }

    @AfterAll
    static void close() {
        server.close();
        DATABASE.close();
        CLIENT.close();
    }

    @Test
    void whoeverIsRightMayLogInAsOftenAsTheyLike() throws Exception {
        String email = email();
        assertThat(signUp("192.0.2.1", email).statusCode()).isEqualTo(201);

        for (int time = 0; time < 8; time++) {
            assertThat(logIn("192.0.2.1", email, "correct horse").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void guessesAtOneAccountEndWhereverTheyComeFrom() throws Exception {
        String email = email();
        assertThat(signUp("192.0.2.2", email).statusCode()).isEqualTo(201);
        for (int guess = 0; guess < 3; guess++) {
            assertThat(logIn("192.0.2." + (10 + guess), email, "wrong horse").statusCode())
                    .isEqualTo(401);
        }

        assertThatItIsTooMuch(logIn("192.0.2.20", email, "wrong horse"));
        assertThatItIsTooMuch(logIn("192.0.2.20", email, "correct horse"));
        assertThat(logIn("192.0.2.20", email(), "wrong horse").statusCode()).isEqualTo(401);
    }

    @Test
    void guessesFromOneAddressEndWhoseverAccountTheyAreAt() throws Exception {
        for (int guess = 0; guess < 5; guess++) {
            assertThat(logIn("192.0.2.3", email(), "any password").statusCode()).isEqualTo(401);
        }

        assertThatItIsTooMuch(logIn("192.0.2.3", email(), "any password"));
        assertThatItIsTooMuch(logIn("6.6.6.6, 192.0.2.3", email(), "any password"));
    }

    @Test
    void signUpsFromOneAddressAreCounted() throws Exception {
        assertThat(signUp("192.0.2.4", "not an email").statusCode()).isEqualTo(400);
        assertThat(signUp("192.0.2.4", email()).statusCode()).isEqualTo(201);
        assertThat(signUp("192.0.2.4", email()).statusCode()).isEqualTo(201);

        assertThatItIsTooMuch(signUp("192.0.2.4", email()));
        assertThat(signUp("192.0.2.5", email()).statusCode()).isEqualTo(201);
    }

    @Test
    void wrongCodesFromOneAddressAreCounted() throws Exception {
        for (int guess = 0; guess < 3; guess++) {
            assertThat(enroll("192.0.2.6").statusCode()).isEqualTo(401);
        }

        assertThatItIsTooMuch(enroll("192.0.2.6"));
        assertThat(enroll("192.0.2.7").statusCode()).isEqualTo(401);
    }

    private static void assertThatItIsTooMuch(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).startsWith("{\"error\":\"");
        assertThat(answer.headers().firstValueAsLong("Retry-After")).isPresent();
        assertThat(answer.headers().firstValueAsLong("Retry-After").getAsLong()).isBetween(1L, 3_600L);
    }

    private static String email() {
        return UUID.randomUUID() + "@example.test";
    }

    private static HttpResponse<String> signUp(String address, String email) throws Exception {
        return post("/api/auth/signup", address, credentials(email, "correct horse"), "none");
    }

    private static HttpResponse<String> logIn(String address, String email, String password) throws Exception {
        return post("/api/auth/login", address, credentials(email, password), "none");
    }

    private static HttpResponse<String> enroll(String address) throws Exception {
        return post("/api/rover/enroll", address, "{}", "Bearer " + UUID.randomUUID());
    }

    private static String credentials(String email, String password) {
        return "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}";
    }

    private static HttpResponse<String> post(String path, String address, String body, String authorization)
            throws IOException, InterruptedException {
        String port = server.getEnvironment().getRequiredProperty("local.server.port");
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .header("Content-Type", "application/json")
                        .header("X-Forwarded-For", address)
                        .header("Authorization", authorization)
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }
}
