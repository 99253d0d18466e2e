package dev.ufo.server.bench;

import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.claims.Claims;
import dev.ufo.command.runs.Report;
import dev.ufo.command.runs.addartifact.AddArtifact;
import dev.ufo.command.runs.reportmessage.ReportMessage;
import dev.ufo.command.runs.reportresult.ReportResult;
import dev.ufo.command.runs.reportstate.ReportState;
import dev.ufo.command.signals.Audience;
import dev.ufo.command.signals.Audiences;
import dev.ufo.door.RoverCaller;
import dev.ufo.events.LargeText;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import dev.ufo.protocol.ClaimedRun;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/**
 * A rover that gives its reports to the commands themselves, without HTTP: what a large fleet did in months is loaded in less
 * than an hour, by the same decisions.
 */
final class DirectRover {
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final String SAID = "I read the code around it and know what to try next.";
    private static final String OUTPUT = "Tests run: 12, Failures: 0, Errors: 0, Skipped: 0\n".repeat(4);
    private static final String DIFF = "diff --git a/A.java b/A.java\n--- a/A.java\n+++ b/A.java\n@@ -1,20 +1,20 @@\n"
            + "-before\n+after\n".repeat(20);

    private final Claims claims;
    private final Commands commands;
    private final Audiences audiences;
    private final RoverCaller caller;

    DirectRover(BenchServer server, RoverCaller caller) {
        this.claims = server.part(Claims.class);
        this.commands = server.part(Commands.class);
        this.audiences = server.part(Audiences.class);
        this.caller = caller;
    }

    RoverId id() {
        return caller.roverId();
    }

    /** The next run, or none if there is none for a while. */
    Optional<ClaimedRun> claim() {
        return claims.claim(caller, WAIT);
    }

    /** From its start to a success, with a transcript of so many messages and a diff. */
    void run(ClaimedRun run, int messages) {
        AttemptId attempt = new AttemptId(UUID.fromString(run.id()));
        state(attempt, "running", Audience.NOBODY);
        for (int seq = 0; seq < messages; seq++) {
            Report report = report(attempt);
            send(
                    seq % 2 == 0
                            ? new ReportMessage(report, seq, "text", null, text(SAID), null, null)
                            : new ReportMessage(
                                    report,
                                    seq,
                                    "tool_use",
                                    "Bash",
                                    null,
                                    text("{\"command\":\"mvn -q test\"}"),
                                    text(OUTPUT)));
        }
        send(new AddArtifact(report(attempt), "diff", "changes.diff", text(DIFF)));
        CommentId lastWords = new CommentId(UUID.randomUUID());
        send(new ReportResult(report(attempt), run.operationId(), "It is done.", false, null, lastWords));
        state(attempt, "succeeded", audiences.of(caller.fleetId()));
    }

    private void state(AttemptId attempt, String state, Audience audience) {
        CommentId onRequest = new CommentId(UUID.randomUUID());
        CommentId onTrouble = new CommentId(UUID.randomUUID());
        send(new ReportState(report(attempt), state, onRequest, onTrouble, new RunId(UUID.randomUUID()), audience));
    }

    private Report report(AttemptId attempt) {
        return new Report(attempt, caller, Instant.now().truncatedTo(ChronoUnit.MICROS));
    }

    private void send(Record command) {
        var _ = commands.send(Actor.of(caller), command);
    }

    private static LargeText text(String text) {
        return new LargeText(text, null, text.getBytes(StandardCharsets.UTF_8).length);
    }
}
