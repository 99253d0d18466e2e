package dev.ufo.query.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ufo.door.Answer;
import dev.ufo.door.AnswerBodies;
import dev.ufo.door.UnavailableException;
import dev.ufo.door.View;
import dev.ufo.events.Author;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.RoverEvent.EnrollmentCodeCreated;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.CommentId;
import dev.ufo.ids.EnrollmentCodeId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RunId;
import dev.ufo.query.testing.QuerySystem;
import dev.ufo.query.testing.Scene;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ViewAnswersTest {
    @RegisterExtension
    static final QuerySystem SYSTEM = new QuerySystem();

    private final Scene scene = new Scene();
    private final OperationId operation = new OperationId(UUID.randomUUID());
    private final RunId run = new RunId(UUID.randomUUID());

    @Test
    void rendersWhatACommandMadeAtOnce() {
        var began = append(scene.begin());
        assertThat(shown(View.ACCOUNTS, scene.user, began))
                .isEqualTo("{\"id\":\"%s\",\"email\":\"ada@example.org\",\"name\":\"Ada\"}".formatted(scene.user));
        assertThat(shown(View.FLEETS, scene.fleet, began))
                .isEqualTo("{\"id\":\"%s\",\"name\":\"Ada's fleet\",\"kind\":\"personal\"}".formatted(scene.fleet));
        assertThat(shown(View.MISSIONS, scene.mission, began))
                .isEqualTo("{\"id\":\"%s\",\"name\":\"Moon\",\"key\":\"MOON\"}".formatted(scene.mission));
        assertThat(shown(View.PILOTS, scene.pilot, began))
                .isEqualTo("{\"id\":\"%s\",\"name\":\"Claude\",\"kind\":\"claude\"}".formatted(scene.pilot));

        var queued = append(scene.operation(operation), scene.queued(run, operation));
        assertThat(shown(View.OPERATIONS, operation, queued)).contains("\"title\":\"Operation 1\"");
        assertThat(shown(View.RUNS, run, queued)).contains("\"state\":\"queued\"");
    }

    @Test
    void rendersCommentsAndCodes() {
        var comment = new CommentId(UUID.randomUUID());
        var said = append(
                new CommentAdded(comment, operation, scene.fleet, Author.user(scene.user), "Shorter", scene.next()));
        assertThat(shown(View.OPERATIONS, comment, said)).contains("\"body\":\"Shorter\"");

        var code = new EnrollmentCodeId(UUID.randomUUID());
        var made = append(
                new EnrollmentCodeCreated(code, scene.fleet, "rover", "abcdef", false, null, scene.user, scene.next()));
        assertThat(shown(View.ENROLLMENT_CODES, code, made)).contains("\"code\":\"abcdef…\"");
    }

    @Test
    void waitsForEveryViewThatIsReadNext() {
        for (var round = 0; round < 20; round++) {
            var next = new OperationId(UUID.randomUUID());
            var position = append(scene.operation(next), scene.queued(new RunId(UUID.randomUUID()), next));

            answers().await(new Answer.Done(202, Set.of(View.OPERATIONS, View.RUNS), position));

            assertThat(SYSTEM.sql()
                            .sql("SELECT count(*) FROM views.runs WHERE operation_id = ?")
                            .param(next.value())
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void knowsAfterAStartHowFarTheViewsHaveCome() {
        var began = SYSTEM.append(scene.begin());
        SYSTEM.restart();

        var asked = System.nanoTime();
        assertThat(shown(View.ACCOUNTS, scene.user, began)).contains("Ada");

        assertThat(Duration.ofNanos(System.nanoTime() - asked))
                .as("less than one wait for a notice that does not come, and there are eight views")
                .isLessThan(Duration.ofMillis(500));
    }

    @Test
    void isUnavailableWhileAViewIsLate() {
        var position = append(scene.operation(operation));
        SYSTEM.caughtUp(position);
        SYSTEM.whileLocked("views.operations", () -> {
            var next = new OperationId(UUID.randomUUID());
            var late = append(scene.operation(next));
            assertThatThrownBy(() -> answers().await(new Answer.Done(204, Set.of(View.OPERATIONS), late)))
                    .isInstanceOfSatisfying(
                            UnavailableException.class,
                            unavailable -> assertThat(unavailable.retryAfter()).isEqualTo(Duration.ofSeconds(1)))
                    .hasMessage("your change is saved, but the view is late; load it again in a moment");
            assertThatThrownBy(() -> shown(View.OPERATIONS, next, late)).isInstanceOf(UnavailableException.class);
            answers().await(new Answer.Done(204, Set.of(View.RUNS), late));
        });
    }

    private static long append(UfoEvent... events) {
        return SYSTEM.appendOnly(List.of(events), List.of());
    }

    private static String shown(View view, Record id, long position) {
        return QuerySystem.json(answers().shown(new Answer.Shown(200, view, id, position)));
    }

    private static AnswerBodies answers() {
        return SYSTEM.bean(AnswerBodies.class);
    }
}
