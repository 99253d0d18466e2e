package dev.ufo.command.operations;

import static dev.ufo.command.operations.Cast.ADA;
import static dev.ufo.command.operations.Cast.COMMENT;
import static dev.ufo.command.operations.Cast.FLEET;
import static dev.ufo.command.operations.Cast.NEXT_RUN;
import static dev.ufo.command.operations.Cast.OPERATION;
import static dev.ufo.command.operations.Cast.freshRun;
import static dev.ufo.command.operations.Cast.inReview;
import static dev.ufo.command.operations.Cast.means;
import static dev.ufo.command.operations.Cast.meansWithoutRovers;
import static dev.ufo.command.operations.Cast.moved;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.operations.Dispatch.Means;
import dev.ufo.command.operations.commentonoperation.CommentOnOperation;
import dev.ufo.command.operations.runoperation.RunOperation;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.OperationStatus;
import org.junit.jupiter.api.Test;

class SessionChoiceTest {
    private final Story reviewed = Story.of(OperationsModule::register).given(inReview());

    private static RunOperation run(Means means) {
        return new RunOperation(OPERATION, FLEET, ADA, means);
    }

    private static CommentOnOperation comment(Means means) {
        return new CommentOnOperation(COMMENT, OPERATION, FLEET, "shorter", ADA, means);
    }

    @Test
    void aFreshSessionIsTakenThoughOneCouldBeResumed() {
        reviewed.accepts(
                run(means().in(SessionChoice.FRESH)), moved(OperationStatus.IN_PROGRESS, ADA), freshRun(NEXT_RUN));
    }

    @Test
    void whatCannotBeResumedIsNotRunAtAll() {
        reviewed.refuses(run(meansWithoutRovers().in(SessionChoice.RESUMED)), Kind.CONFLICT);
        reviewed.refuses(comment(meansWithoutRovers().in(SessionChoice.RESUMED)), Kind.CONFLICT);
    }

    @Test
    void thereAreThree() {
        assertThat(SessionChoice.of("").found()).contains(SessionChoice.AUTOMATIC);
        assertThat(SessionChoice.of("automatic").found()).contains(SessionChoice.AUTOMATIC);
        assertThat(SessionChoice.of("fresh").found()).contains(SessionChoice.FRESH);
        assertThat(SessionChoice.of("resumed").found()).contains(SessionChoice.RESUMED);
        assertThat(SessionChoice.of("Fresh").fault()).isPresent();
    }
}
