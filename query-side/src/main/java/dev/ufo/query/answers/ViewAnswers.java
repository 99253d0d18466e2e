package dev.ufo.query.answers;

import dev.ufo.door.Answer;
import dev.ufo.door.AnswerBodies;
import dev.ufo.door.View;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.CrewId;
import dev.ufo.ids.EnrollmentCodeId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.InvitationId;
import dev.ufo.ids.LabelId;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.PilotId;
import dev.ufo.ids.PullRequestId;
import dev.ufo.ids.RunId;
import dev.ufo.ids.UserId;
import dev.ufo.query.accounts.UserQuery;
import dev.ufo.query.fleets.FleetQuery;
import dev.ufo.query.fleets.InvitationQuery;
import dev.ufo.query.missions.MissionQuery;
import dev.ufo.query.operations.CommentQuery;
import dev.ufo.query.operations.LabelQuery;
import dev.ufo.query.operations.LinkQuery;
import dev.ufo.query.operations.OperationQuery;
import dev.ufo.query.pilots.CrewQuery;
import dev.ufo.query.pilots.PilotQuery;
import dev.ufo.query.projection.ViewTokens;
import dev.ufo.query.rovers.EnrollmentCodeQuery;
import dev.ufo.query.runs.RunQuery;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Renders what commands changed from the views, once those show it. */
@Component
final class ViewAnswers implements AnswerBodies {
    /** Longer than a view ever takes unless it is stuck. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ViewTokens tokens;
    private final AccountAnswers accounts;
    private final WorkAnswers work;

    ViewAnswers(ViewTokens tokens, AccountAnswers accounts, WorkAnswers work) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.work = work;
    }

    /** What hangs on people and fleets. */
    @Component
    record AccountAnswers(UserQuery users, FleetQuery fleets, InvitationQuery invitations, EnrollmentCodeQuery codes) {}

    /** What hangs on missions. */
    @Component
    record WorkAnswers(
            MissionQuery missions,
            PilotQuery pilots,
            CrewQuery crews,
            OperationQuery operations,
            CommentQuery comments,
            LabelQuery labels,
            LinkQuery links,
            RunQuery runs) {}

    @Override
    public Object shown(Answer.Shown answer) {
        // All of them: who was answered may go on to read anything that the command changed.
        tokens.await(EnumSet.allOf(View.class), answer.position(), PATIENCE);
        return find(answer.id())
                .orElseThrow(() -> new IllegalStateException(
                        "the view " + answer.view() + " has passed " + answer.position() + " without " + answer.id()));
    }

    @Override
    public void await(Answer.Done answer) {
        tokens.await(answer.views(), answer.position(), PATIENCE);
    }

    private Optional<?> find(Record id) {
        return switch (id) {
            case UserId user -> accounts.users().find(user);
            case FleetId fleet -> accounts.fleets().find(fleet);
            case InvitationId invitation -> accounts.invitations().find(invitation);
            case EnrollmentCodeId code -> accounts.codes().find(code.value());
            case MissionId mission -> work.missions().find(mission);
            case PilotId pilot -> work.pilots().find(pilot);
            case CrewId crew -> work.crews().find(crew);
            case OperationId operation -> work.operations().find(operation);
            case CommentId comment -> work.comments().find(comment);
            case LabelId label -> work.labels().find(label);
            case PullRequestId pullRequest -> work.links().find(pullRequest);
            case RunId run -> work.runs().find(run);
            default -> throw new IllegalArgumentException("no view shows a " + id.getClass());
        };
    }
}
