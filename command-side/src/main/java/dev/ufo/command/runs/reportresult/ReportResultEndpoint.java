package dev.ufo.command.runs.reportresult;

import dev.ufo.command.decision.RoverText;
import dev.ufo.command.runs.Report;
import dev.ufo.command.runs.RunCalls;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.JsonBody;
import dev.ufo.door.RoverCaller;
import dev.ufo.events.OperationStatus;
import dev.ufo.ids.CommentId;
import dev.ufo.protocol.ResultReport;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/rover/runs/{id}/result}. */
@RestController
class ReportResultEndpoint {
    private static final Set<OperationStatus> REQUESTABLE =
            Set.of(OperationStatus.IN_REVIEW, OperationStatus.DONE, OperationStatus.BLOCKED, OperationStatus.CANCELLED);

    private final RunCalls calls;
    private final Border border;

    ReportResultEndpoint(RunCalls calls, Border border) {
        this.calls = calls;
        this.border = border;
    }

    @PostMapping("/api/rover/runs/{id}/result")
    Answer report(RoverCaller rover, @PathVariable String id, JsonBody body) {
        Report report = calls.report(rover, id);
        ResultReport sent = calls.read(body, ResultReport.class, report);
        var _ = calls.decide(report, command(report, sent, new CommentId(border.newId())));
        return new Answer.Plain(204, null);
    }

    /** What the report comes to; a status no pilot may ask for counts as none. */
    static ReportResult command(Report report, ResultReport sent, CommentId commentId) {
        return new ReportResult(
                report,
                RoverText.storable(Fields.text(sent.sessionId())),
                RoverText.storable(Fields.text(sent.message())),
                Boolean.TRUE.equals(sent.needsInput()),
                requested(Fields.text(sent.opStatus())).orElse(null),
                commentId);
    }

    private static Optional<OperationStatus> requested(String status) {
        return OperationStatus.find(status).filter(REQUESTABLE::contains);
    }
}
