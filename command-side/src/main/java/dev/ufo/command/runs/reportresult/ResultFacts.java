package dev.ufo.command.runs.reportresult;

import dev.ufo.command.runs.Attempt;
import dev.ufo.command.runs.Attempt.Taken;
import dev.ufo.events.AuthorType;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.RunEvent.RunQueued;
import dev.ufo.events.RunEvent.RunResultReported;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.RunId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a result is decided on: the attempt, and the results it reported before.
 *
 * @param newest the newest run of the operation, once the attempt has ended; null before
 * @param said what pilots said about its operation at the time of those results
 */
public record ResultFacts(
        Attempt attempt,
        List<RunResultReported> results,
        List<CommentAdded> said,
        @Nullable RunId newest) {
    /** Nothing is known. */
    public static final ResultFacts NONE = new ResultFacts(new Attempt.Absent(), List.of(), List.of(), null);

    public ResultFacts {
        results = List.copyOf(results);
        said = List.copyOf(said);
    }

    /** The facts and one more; those of the attempt come before the conversation. */
    public static ResultFacts evolve(ResultFacts before, UfoEvent event) {
        return switch (event) {
            case RunResultReported result ->
                new ResultFacts(
                        Attempt.evolve(before.attempt, result),
                        with(before.results, result),
                        before.said,
                        before.newest);
            case CommentAdded comment
            when before.isSaidWithAResult(comment) ->
                new ResultFacts(before.attempt, before.results, with(before.said, comment), before.newest);
            case RunQueued queued -> new ResultFacts(before.attempt, before.results, before.said, queued.runId());
            default ->
                new ResultFacts(Attempt.evolve(before.attempt, event), before.results, before.said, before.newest);
        };
    }

    /**
     * What else is needed, once the attempt is known: what was said about the operation, if there was a result before that
     * could have said it, and its later runs, if this one has ended.
     */
    public Set<EventTag> surroundings() {
        Set<EventTag> tags = new HashSet<>();
        if (attempt instanceof Taken taken) {
            if (!results.isEmpty()) {
                tags.add(EventTags.conversation(taken.operationId()));
            }
            if (!taken.isHeld()) {
                tags.add(EventTags.tag("operation", taken.operationId()));
            }
        }
        return tags;
    }

    /** Whether the operation has had a later run, whose session counts. */
    boolean isOutdated(Taken taken) {
        return newest != null && !newest.equals(taken.runId());
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
