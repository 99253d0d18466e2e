package dev.ufo.command.runs.reportstate;

import static dev.ufo.command.runs.RunCast.ATTEMPT;
import static dev.ufo.command.runs.RunCast.CLAIMED;
import static dev.ufo.command.runs.RunCast.HOLDER;
import static dev.ufo.command.runs.RunCast.OTHER_ROVER;
import static dev.ufo.command.runs.RunCast.REQUEUED;
import static dev.ufo.command.runs.RunCast.operation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.ufo.command.runs.RunCast;
import dev.ufo.command.runs.RunsOnPostgres;
import dev.ufo.command.signals.Audience;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.door.RefusedException;
import dev.ufo.door.RoverCaller;
import dev.ufo.events.OperationStatus;
import dev.ufo.protocol.StateReport;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ReportStateEndpointTest {
    private static final Audience TOLD = new Audience(RunCast.SIGNAL, List.of(RunCast.ADA, RunCast.BOB));

    private final RunsOnPostgres runs = new RunsOnPostgres();
    private final ReportStateEndpoint endpoint = new ReportStateEndpoint(runs.calls(), runs.border(), _ -> TOLD);

    @BeforeEach
    void claim() {
        runs.log().happens(operation(OperationStatus.IN_PROGRESS), CLAIMED);
    }

    @AfterEach
    void close() {
        runs.close();
    }

    private String told(String state) {
        Answer answer = endpoint.report(HOLDER, ATTEMPT.toString(), RunsOnPostgres.body(new StateReport(state)));
        assertThat(answer).isInstanceOf(Answer.Plain.class);
        Answer.Plain plain = (Answer.Plain) answer;
        assertThat(plain.status()).isEqualTo(200);
        return new JsonMapper().writeValueAsString(plain.body());
    }

    private Kind refusal(RoverCaller rover, String id, JsonBody body) {
        return catchThrowableOfType(RefusedException.class, () -> endpoint.report(rover, id, body))
                .refusal()
                .kind();
    }

    private static String run(String state, boolean needsInput, String updatedAt) {
        return """
                {"id":"%s","operation_id":"%s","state":"%s","pilot":"claude","needs_input":%s,\
                "created_at":"2026-11-23T09:59:00.5Z","updated_at":"%s"}""".formatted(ATTEMPT, RunCast.OPERATION, state, needsInput, updatedAt);
    }

    @Test
    void tellsTheRunByTheIdTheRoverKnows() {
        assertThat(told("running")).isEqualTo(run("running", false, "2026-11-23T10:00:07.25Z"));
    }

    @Test
    void writesGoingOnAsBeforeAgain() {
        runs.log().happens(RunCast.started(RunCast.BEFORE), RunCast.result("s", true, null, RunCast.BEFORE));

        assertThat(told("running")).isEqualTo(run("running", true, "2026-11-23T10:00:07.25Z"));
        assertThat(runs.log().names("run.started")).hasSize(2);
    }

    @Test
    void endsTheRunAndAllThatFollowsOnce() {
        String ended = told("failed");

        assertThat(told("failed")).isEqualTo(ended).isEqualTo(run("failed", false, "2026-11-23T10:00:07.25Z"));
        assertThat(refusal(HOLDER, ATTEMPT.toString(), RunsOnPostgres.body(new StateReport("succeeded"))))
                .isEqualTo(Kind.CONFLICT);
        assertThat(runs.log().names(""))
                .containsExactly(
                        "operation.created",
                        "run.claimed",
                        "run.ended",
                        "operation.moved",
                        "comment.added",
                        "signal.raised");
    }

    @Test
    void looksForTheRunBeforeTheBody() {
        assertThat(refusal(HOLDER, ATTEMPT.toString(), RunsOnPostgres.badBody()))
                .isEqualTo(Kind.BAD_REQUEST);
        assertThat(refusal(OTHER_ROVER, ATTEMPT.toString(), RunsOnPostgres.badBody()))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(HOLDER, RunCast.RUN.toString(), RunsOnPostgres.badBody()))
                .isEqualTo(Kind.NOT_FOUND);
        assertThat(refusal(HOLDER, "none", RunsOnPostgres.badBody())).isEqualTo(Kind.BAD_REQUEST);
    }

    @Test
    void knowsTheRunNoMoreOnceItWaitsAgain() {
        runs.log().happens(REQUEUED);

        assertThat(refusal(HOLDER, ATTEMPT.toString(), RunsOnPostgres.body(new StateReport("running"))))
                .isEqualTo(Kind.NOT_FOUND);
    }
}
