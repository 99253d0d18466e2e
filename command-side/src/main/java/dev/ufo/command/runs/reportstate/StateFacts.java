package dev.ufo.command.runs.reportstate;

import dev.ufo.command.operations.Assignables;
import dev.ufo.command.operations.Conversation;
import dev.ufo.command.operations.Operation;
import dev.ufo.command.operations.Operation.Written;
import dev.ufo.command.runs.Attempt;
import dev.ufo.command.runs.Attempt.Taken;
import dev.ufo.events.AssigneeType;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.events.UfoEvent;
import java.util.HashSet;
import java.util.Set;

/**
 * What a state report is decided on: the attempt, and the operation it works on.
 *
 * @param conversation known if the report is a success: what was said meanwhile may need an answer
 * @param assignables the same of its pilot and its crew
 */
public record StateFacts(Attempt attempt, Operation operation, Conversation conversation, Assignables assignables) {
    /** Nothing is known. */
    public static final StateFacts NONE =
            new StateFacts(new Attempt.Absent(), new Operation.Absent(), Conversation.NONE, Assignables.NOBODY);

    /** The facts and one more. */
    public static StateFacts evolve(StateFacts before, UfoEvent event) {
        return new StateFacts(
                Attempt.evolve(before.attempt, event),
                Operation.evolve(before.operation, event),
                Conversation.evolve(before.conversation, event),
                Assignables.evolve(before.assignables, event));
    }

    /** What else the report needs, once the attempt is known; and the operation's crew, once there is something to tell it. */
    public Set<EventTag> surroundings(ReportState report) {
        if (!(attempt instanceof Taken taken) || !taken.isHeld() || !report.isSuccess()) {
            return attempt.operationTag();
        }
        Set<EventTag> tags = new HashSet<>();
        tags.add(EventTags.tag("operation", taken.operationId()));
        tags.add(EventTags.conversation(taken.operationId()));
        tags.add(EventTags.tag("pilot", taken.claim().pilotId()));
        if (!conversation.unheard().isBlank()) {
            operation
                    .in(taken.claim().fleetId())
                    .map(Written::assignee)
                    .filter(assignee -> assignee.type() == AssigneeType.CREW)
                    .ifPresent(
                            crew -> tags.addAll(Assignables.tags(taken.claim().fleetId(), crew)));
        }
        return tags;
    }
}
