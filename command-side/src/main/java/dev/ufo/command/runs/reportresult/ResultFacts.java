package dev.ufo.command.runs.reportresult;

import dev.ufo.command.runs.Attempt;
import dev.ufo.command.runs.Attempt.Taken;
import dev.ufo.events.AuthorType;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.RunEvent.RunResultReported;
import dev.ufo.events.UfoEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a result is decided on: the attempt, and the results it reported before.
 *
 * @param said what pilots said about its operation at the time of those results
 */
public record ResultFacts(Attempt attempt, List<RunResultReported> results, List<CommentAdded> said) {
    /** Nothing is known. */
    public static final ResultFacts NONE = new ResultFacts(new Attempt.Absent(), List.of(), List.of());

    public ResultFacts {
        results = List.copyOf(results);
        said = List.copyOf(said);
    }

    /** The facts and one more; those of the attempt come before the conversation. */
    public static ResultFacts evolve(ResultFacts before, UfoEvent event) {
        return switch (event) {
            case RunResultReported result ->
                new ResultFacts(Attempt.evolve(before.attempt, result), with(before.results, result), before.said);
            case CommentAdded comment
            when before.isSaidWithAResult(comment) ->
                new ResultFacts(before.attempt, before.results, with(before.said, comment));
            default -> new ResultFacts(Attempt.evolve(before.attempt, event), before.results, before.said);
        };
    }

    /** The tag of what was said about the operation, if there was a result before that could have said it. */
    public Set<EventTag> conversationTag() {
        return attempt instanceof Taken taken && !results.isEmpty()
                ? Set.of(EventTags.conversation(taken.operationId()))
                : Set.of();
    }

    /** Whether this very result was reported before: an answer that was lost makes a rover ask again. */
    boolean knows(ReportResult command) {
        return results.stream()
                .anyMatch(result -> result.sessionId().equals(command.sessionId())
                        && result.needsInput() == command.needsInput()
                        && result.requestedStatus() == command.requestedStatus()
                        && said(result).equals(command.message().isBlank() ? "" : command.message()));
    }

    private String said(RunResultReported result) {
        return said.stream()
                .filter(comment -> comment.at().equals(result.at()))
                .map(CommentAdded::body)
                .findFirst()
                .orElse("");
    }

    private boolean isSaidWithAResult(CommentAdded comment) {
        return comment.author().type() == AuthorType.PILOT
                && results.stream().anyMatch(result -> result.at().equals(comment.at()));
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }
}
