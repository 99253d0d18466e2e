package dev.ufo.command.operations;

import dev.ufo.command.decision.Given;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Refusal;
import dev.ufo.events.Assignee;
import dev.ufo.events.AssigneeType;
import dev.ufo.ids.Uuids;
import org.jspecify.annotations.Nullable;

/** Reads {@code assignee_type} and {@code assignee_id}, which come both or neither. */
public final class AssigneeFields {
    private AssigneeFields() {}

    /** Whom they name; whether there is such a one is for the decision to say. */
    public static Given<Assignee> read(@Nullable String type, @Nullable String id) {
        String typeText = Fields.text(type);
        String idText = Fields.text(id);
        if (typeText.isEmpty() && idText.isEmpty()) {
            return Given.nothing();
        }
        return AssigneeType.find(typeText)
                .flatMap(known -> Uuids.parse(idText).map(uuid -> Given.of(new Assignee(known, uuid))))
                .orElseGet(() -> Given.unreadable(
                        Refusal.badRequest("assignee_type is user, pilot or crew, and assignee_id its id")));
    }
}
