package dev.ufo.command.runs.reportstate;

import dev.ufo.command.operations.Operation.Written;
import dev.ufo.command.runs.Attempt.Taken;
import dev.ufo.command.signals.Audience.Subject;
import dev.ufo.events.Author;
import dev.ufo.events.OperationEvent.CommentAdded;
import dev.ufo.events.OperationEvent.OperationMoved;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.RunState;
import dev.ufo.events.SignalEvent.SignalRaised;
import dev.ufo.events.SignalType;
import dev.ufo.ids.CommentId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the end of a run means for its operation.
 *
 * @param requested the status its pilot asked for, which goes before all else; null if it asked for none
 * @param asks whether its pilot asked for a person
 */
record Aftermath(RunState end, @Nullable OperationStatus requested, boolean asks) {
    static Aftermath of(RunState end, Taken attempt) {
        return new Aftermath(end, attempt.requestedStatus(), attempt.needsInput());
    }

    Optional<OperationMoved> move(Written operation, Instant at) {
        return target().map(status -> operation.moveTo(status, null, at));
    }

    /** People are told of what a pilot decided for itself, and of everything that needs them. */
    List<CommentAdded> comments(Written operation, ReportState command) {
        List<CommentAdded> comments = new ArrayList<>();
        if (requested != null) {
            comments.add(comment(command.onRequest(), operation, requested(requested), command));
        }
        if (isTrouble()) {
            comments.add(comment(command.onTrouble(), operation, trouble(), command));
        }
        return comments;
    }

    /** Everybody is told of what waits for somebody. */
    List<SignalRaised> signals(Written operation, ReportState command) {
        return signal().map(type -> command.audience()
                        .raise(
                                type,
                                Subject.of(operation),
                                body(type),
                                command.report().at()))
                .orElseGet(List::of);
    }

    private Optional<SignalType> signal() {
        return target().flatMap(status -> switch (status) {
            case IN_REVIEW -> Optional.of(asks ? SignalType.INPUT_REQUESTED : SignalType.REVIEW_REQUESTED);
            case BLOCKED -> Optional.of(SignalType.TASK_FAILED);
            case BACKLOG, TODO, IN_PROGRESS, DONE, CANCELLED -> Optional.empty();
        });
    }

    private String body(SignalType type) {
        return switch (type) {
            case INPUT_REQUESTED -> "The pilot asks something. Reply to let it go on.";
            case REVIEW_REQUESTED -> "The pilot has done its turn. Look at what it did, then close it or reply.";
            case TASK_FAILED -> trouble();
        };
    }

    private Optional<OperationStatus> target() {
        return Optional.ofNullable(requested).or(() -> switch (end) {
            case SUCCEEDED -> Optional.of(OperationStatus.IN_REVIEW);
            case FAILED, BLOCKED -> Optional.of(OperationStatus.BLOCKED);
            case QUEUED, CLAIMED, STARTING, RUNNING, CANCELED -> Optional.empty();
        });
    }

    private boolean isTrouble() {
        return end == RunState.FAILED || end == RunState.BLOCKED || requested == OperationStatus.BLOCKED;
    }

    private static String requested(OperationStatus status) {
        return "The pilot set the status to %s.".formatted(status.wire().replace('_', ' '));
    }

    private String trouble() {
        return switch (end) {
            case FAILED -> "The run failed. Look at what it left, then reply to the pilot or run it again.";
            case BLOCKED -> "The run was blocked: its rover could not go on. Look at what it left, then run it again.";
            case QUEUED, CLAIMED, STARTING, RUNNING, SUCCEEDED, CANCELED ->
                "The run ended as %s, but the pilot is stuck and waits for a person.".formatted(end.wire());
        };
    }

    private static CommentAdded comment(CommentId id, Written operation, String body, ReportState command) {
        return new CommentAdded(
                id,
                operation.id(),
                operation.fleetId(),
                Author.system(),
                body,
                command.report().at());
    }
}
