package dev.ufo.command.operations;

import static dev.ufo.command.operations.Cast.ADA;
import static dev.ufo.command.operations.Cast.COMMENT;
import static dev.ufo.command.operations.Cast.FLEET;
import static dev.ufo.command.operations.Cast.NEXT_RUN;
import static dev.ufo.command.operations.Cast.OPERATION;
import static dev.ufo.command.operations.Cast.OTHER_FLEET;
import static dev.ufo.command.operations.Cast.PILOT_REMOVED;
import static dev.ufo.command.operations.Cast.ROVER;
import static dev.ufo.command.operations.Cast.comment;
import static dev.ufo.command.operations.Cast.created;
import static dev.ufo.command.operations.Cast.inReview;
import static dev.ufo.command.operations.Cast.means;
import static dev.ufo.command.operations.Cast.meansWithoutRovers;
import static dev.ufo.command.operations.Cast.moved;
import static dev.ufo.command.operations.Cast.run;
import static dev.ufo.command.operations.Cast.running;
import static dev.ufo.command.operations.Cast.with;

import dev.ufo.command.operations.Dispatch.Means;
import dev.ufo.command.operations.commentonoperation.CommentOnOperation;
import dev.ufo.command.operations.runoperation.RunOperation;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.Author;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.UfoEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommentOnOperationTest {
    private final Story operations = Story.of(OperationsModule::register);

    private static CommentOnOperation say(String body, Means means) {
        return new CommentOnOperation(COMMENT, OPERATION, FLEET, body, ADA, means);
    }

    private static CommentOnOperation say(String body) {
        return say(body, means());
    }

    @Test
    void aReplyResumesTheSession() {
        operations
                .given(inReview())
                .accepts(
                        say("shorter"),
                        comment(Author.user(ADA), "shorter"),
                        moved(OperationStatus.IN_PROGRESS, ADA),
                        run(NEXT_RUN, "shorter", "shorter", "sess-1", ROVER));
    }

    @Test
    void aReplyTellsAFreshSessionEverythingWhenTheRoverIsAway() {
        String retold = """
                Summarise

                One page, please

                The conversation so far:

                Pilot: Done.
                Human: shorter

                Go on with this task where the conversation stands, and answer the last remark of the human.""";

        operations
                .given(inReview())
                .accepts(
                        say("shorter", meansWithoutRovers()),
                        comment(Author.user(ADA), "shorter"),
                        moved(OperationStatus.IN_PROGRESS, ADA),
                        run(NEXT_RUN, retold, retold, "", null));
    }

    @Test
    void aCommentDuringARunWaits() {
        operations.given(running()).accepts(say("and hurry"), comment(Author.user(ADA), "and hurry"));
    }

    @Test
    void whatWasSaidDuringARunIsHeardWithTheNextReply() {
        String both = "and hurry\n\nshorter";

        operations
                .given(with(running(), comment(Author.user(ADA), "and hurry"), Cast.SESSION, Cast.RUN_ENDED))
                .accepts(
                        say("shorter"),
                        comment(Author.user(ADA), "shorter"),
                        moved(OperationStatus.IN_PROGRESS, ADA),
                        run(NEXT_RUN, both, both, "sess-1", ROVER));
    }

    @Test
    void whatWasSaidDuringARunIsHeardIfThePilotJustRunsAgain() {
        List<UfoEvent> missed = with(running(), comment(Author.user(ADA), "and hurry"), Cast.SESSION, Cast.RUN_ENDED);
        String task = "Summarise\n\nOne page, please";
        String resumed = task + "\n\nand hurry";
        String retold = task + """


                The conversation so far:

                Human: and hurry

                Go on with this task where the conversation stands, and answer the last remark of the human.""";

        operations
                .given(missed)
                .accepts(
                        new RunOperation(OPERATION, FLEET, ADA, means()),
                        moved(OperationStatus.IN_PROGRESS, ADA),
                        run(NEXT_RUN, resumed, resumed, "sess-1", ROVER));
        operations
                .given(missed)
                .accepts(
                        new RunOperation(OPERATION, FLEET, ADA, meansWithoutRovers()),
                        moved(OperationStatus.IN_PROGRESS, ADA),
                        run(NEXT_RUN, retold, retold, "", null));
        operations
                .given(with(missed, run(NEXT_RUN, resumed, resumed, "sess-1", ROVER), Cast.RUN_ENDED))
                .accepts(
                        new RunOperation(OPERATION, FLEET, ADA, means()),
                        moved(OperationStatus.IN_PROGRESS, ADA),
                        run(NEXT_RUN, "", task, "sess-1", ROVER));
    }

    @Test
    void whatWasHeardIsNotToldTwice() {
        operations
                .given(with(
                        inReview(),
                        comment(Author.user(ADA), "shorter"),
                        run(Cast.RUN, "shorter", "shorter", "sess-1", ROVER),
                        Cast.RUN_ENDED))
                .accepts(
                        say("longer"),
                        comment(Author.user(ADA), "longer"),
                        moved(OperationStatus.IN_PROGRESS, ADA),
                        run(NEXT_RUN, "longer", "longer", "sess-1", ROVER));
    }

    @Test
    void aCommentIsKeptWhereNoPilotCanAnswer() {
        operations
                .given(created(OperationStatus.TODO, null))
                .accepts(say("note to self"), comment(Author.user(ADA), "note to self"));
        operations.given(with(inReview(), PILOT_REMOVED)).accepts(say("shorter"), comment(Author.user(ADA), "shorter"));
    }

    @Test
    void blanksPassAndNothingDoesNot() {
        operations.given(running()).accepts(say(" "), comment(Author.user(ADA), " "));
        operations.given(running()).refuses(say(""), Kind.BAD_REQUEST);
        operations.given(running()).refuses(say("a\0b"), Kind.BAD_REQUEST);
        operations.given(running()).refuses(say("x".repeat(256 * 1024 + 1)), Kind.BAD_REQUEST);
    }

    @Test
    void refusesAnOperationTheFleetDoesNotHave() {
        operations.refuses(say(""), Kind.NOT_FOUND);
        operations
                .given(running())
                .refuses(new CommentOnOperation(COMMENT, OPERATION, OTHER_FLEET, "", ADA, means()), Kind.NOT_FOUND);
    }
}
