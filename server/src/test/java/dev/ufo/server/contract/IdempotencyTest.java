package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Calls with an {@code Idempotency-Key}, beyond the contract: made twice, carried out once. */
class IdempotencyTest {
    private final Fleet fleet = Fleet.fresh();
    private final String mission = fleet.mission("KEY");
    private final String key = UUID.randomUUID().toString();
    private final JdbcClient jdbc =
            JdbcClient.create(RunningServer.shared().database().dataSource());

    @Test
    void answersAsTheFirstTime() {
        Reply first = create("Once").is(201);
        fleet.post("/api/operations/" + first.id() + "/status", Map.of("status", "done"))
                .is(200);

        Reply again = create("Once").is(201);

        assertThat(again.body()).isEqualTo(first.body());
        assertThat(first.header("Idempotency-Replayed")).isEmpty();
        assertThat(again.header("Idempotency-Replayed")).contains("true");
        assertThatThereAre(1);
    }

    @Test
    void answersWithoutABodyTooAsTheFirstTime() {
        String pilot = fleet.pilot();
        Call delete = keyed(Call.of("DELETE", "/api/pilots/" + pilot), key);
        fleet.send(delete).is(204);

        assertThat(fleet.send(delete).is(204).header("Idempotency-Replayed")).contains("true");
        fleet.delete("/api/pilots/" + pilot).refused(404);
    }

    @Test
    void aKeyIsForOneCall() {
        create("Once").is(201);

        create("Twice").refused(422);
        fleet.send(keyed(Call.of("POST", "/api/pilots"), key).json(Map.of("name", "Claude")))
                .refused(422);
        assertThatThereAre(1);
    }

    @Test
    void aKeyIsForOneCaller() {
        create("Once").is(201);
        String token = fleet.person()
                .post(
                        "/api/me/tokens",
                        Map.of(
                                "name", "ci",
                                "scopes", List.of("read"),
                                "expires_at",
                                        Instant.now().plus(Duration.ofDays(1)).toString()))
                .is(201)
                .json()
                .text("token");
        Call call = call("Once").parameter("fleet", fleet.id());

        Fleet eves = Fleet.fresh();
        assertThat(eves.send(keyed(Call.of("POST", "/api/missions"), key).json(Map.of("name", "M", "key", "M")))
                        .is(201)
                        .header("Idempotency-Replayed"))
                .isEmpty();
        Wire.send(call.header("Authorization", "Bearer " + token)).refused(403);
        Client.anonymous().send(call).refused(401);
    }

    @Test
    void whatWasRefusedMayBeCorrected() {
        create("").refused(400);

        create("Once").is(201);
        create("Once").is(201);
        assertThatThereAre(1);
    }

    @Test
    void ofManyAtOnceOneIsCarriedOut() throws Exception {
        Callable<Reply> attempt = () -> create("Once");
        List<Reply> replies = new ArrayList<>();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Reply> reply : executor.invokeAll(
                    IntStream.range(0, 8).mapToObj(_ -> attempt).toList())) {
                replies.add(reply.get());
            }
        }

        Reply settled = create("Once").is(201);
        assertThat(replies).allSatisfy(reply -> {
            if (reply.status() == 409) {
                assertThat(reply.refused(409).header("Retry-After")).contains("1");
            } else {
                assertThat(reply.is(201).body()).isEqualTo(settled.body());
            }
        });
        assertThatThereAre(1);
    }

    @Test
    void aServerThatDiesBeforeItAnswersDoesNothingTwice() {
        Reply first = create("Once").is(201);
        loseTheAnswer();

        Reply again = create("Once").is(201);

        assertThat(again.header("Idempotency-Replayed")).isEmpty();
        assertThat(again.json()).isEqualTo(first.json());
        assertThat(create("Once").is(201).header("Idempotency-Replayed")).contains("true");
        assertThatThereAre(1);
    }

    @Test
    void aRoverReportsOnceWhatItReportsAgain() {
        fleet.assigned(mission, fleet.pilot());
        Rover rover = fleet.rover("pilot:claude");
        Call claim = keyed(Call.of("POST", "/api/rover/runs/claim"), key);
        String run = rover.send(claim).is(200).id();
        Call message = keyed(Call.of("POST", "/api/rover/runs/" + run + "/messages"), key + "/1")
                .json(Map.of("seq", 0, "type", "text", "content", "hello"));
        rover.send(message).is(201);
        loseTheAnswer();

        assertThat(rover.send(claim).is(200).id()).isEqualTo(run);
        assertThat(rover.send(message).is(201).json().text("content")).isEqualTo("hello");
        assertThat(rover.send(message).is(201).header("Idempotency-Replayed")).contains("true");

        Json runs = fleet.get("/api/runs").is(200).json();
        Json shown = fleet.get("/api/runs/" + runs.items().getFirst().text("id"))
                .is(200)
                .json();
        assertThat(shown.get("messages").each("content")).containsExactly("hello");
        Fleet.fresh().rover().send(message).refused(404);
    }

    @Test
    void aRoverThatGotNoAnswerEnrollsAgainWithTheCodeItHas() {
        Call enroll = keyed(Call.of("POST", "/api/rover/enroll"), key).json(Map.of("name", "mac"));
        Client holder = Rover.withBearer(fleet.code());
        Reply first = holder.send(enroll).is(201);

        assertThat(holder.send(enroll).is(201).body()).isEqualTo(first.body());
        assertThat(fleet.get("/api/rovers").is(200).json().items()).hasSize(1);
        Rover.withBearer("x".repeat(43)).send(enroll).refused(401);
    }

    @Test
    void aLostSecretIsNotMadeUp() {
        Call call = keyed(Call.of("POST", "/api/enrollment-codes"), key).json(Map.of("label", "ci"));
        Reply first = fleet.send(call).is(201);
        assertThat(fleet.send(call).is(201).body()).isEqualTo(first.body());
        loseTheAnswer();

        fleet.send(call).refused(409);

        assertThat(fleet.get("/api/enrollment-codes").is(200).json().items()).hasSize(1);
    }

    @Test
    void keptAnswersTellNothingToWhoeverReadsTheDatabase() {
        String code = fleet.send(
                        keyed(Call.of("POST", "/api/enrollment-codes"), key).json(Map.of("label", "ci")))
                .is(201)
                .json()
                .text("code");

        List<byte[]> answers = jdbc.sql("SELECT answer FROM views.idempotent_calls WHERE answer IS NOT NULL")
                .query(byte[].class)
                .list();

        assertThat(answers)
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(new String(answer, StandardCharsets.ISO_8859_1))
                        .doesNotContain(code, "label"));
    }

    @Test
    void aKeyIsForgottenAfterADay() {
        create("Once").is(201);
        assertThat(jdbc.sql(
                                "UPDATE views.idempotent_calls SET expires_at = now() - interval '1 second' WHERE expires_at = "
                                        + "(SELECT max(expires_at) FROM views.idempotent_calls)")
                        .update())
                .isOne();

        assertThat(create("Once").is(201).header("Idempotency-Replayed")).isEmpty();
        assertThatThereAre(2);
    }

    @Test
    void aKeyIsShortAndPlain() {
        for (String malformed : List.of("two words", "x".repeat(201))) {
            fleet.send(keyed(Call.of("POST", "/api/operations"), malformed)
                            .json(Map.of("title", "Once", "mission_id", mission)))
                    .refused(400);
        }
        assertThatThereAre(0);
    }

    private Reply create(String title) {
        return fleet.send(call(title));
    }

    private Call call(String title) {
        return keyed(Call.of("POST", "/api/operations"), key).json(Map.of("title", title, "mission_id", mission));
    }

    private static Call keyed(Call call, String key) {
        return call.header("Idempotency-Key", key);
    }

    /** As if the server had died between the append and its answer, a while ago. */
    private void loseTheAnswer() {
        assertThat(jdbc.sql("UPDATE views.idempotent_calls SET status = NULL, answer = NULL, running_until = now() "
                                + "WHERE expires_at = (SELECT max(expires_at) FROM views.idempotent_calls)")
                        .update())
                .isOne();
    }

    private void assertThatThereAre(int operations) {
        assertThat(fleet.get("/api/operations").is(200).json().items()).hasSize(operations);
    }
}
