package dev.ufo.command.operations.createoperation;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ufo.command.axon.Actor;
import dev.ufo.command.axon.Commands;
import dev.ufo.command.axon.Decided;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.operations.AssigneeFields;
import dev.ufo.command.operations.Dispatch.Means;
import dev.ufo.command.operations.createoperation.CreateOperation.Dates;
import dev.ufo.command.operations.createoperation.CreateOperation.Draft;
import dev.ufo.command.operations.createoperation.CreateOperation.Tags;
import dev.ufo.command.web.Border;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Answer;
import dev.ufo.door.Caller;
import dev.ufo.door.JsonBody;
import dev.ufo.door.View;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RunId;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code POST /api/operations}. */
@RestController
class CreateOperationEndpoint {
    private final Commands commands;
    private final Border border;
    private final Numbering numbering;

    CreateOperationEndpoint(Commands commands, Border border, Numbering numbering) {
        this.commands = commands;
        this.border = border;
        this.numbering = numbering;
    }

    record Body(
            @Nullable String title,
            @Nullable Short priority,
            @JsonProperty("start_date") @Nullable String startDate,
            @JsonProperty("due_date") @Nullable String dueDate,
            @JsonProperty("mission_id") @Nullable String missionId,
            @JsonProperty("assignee_type") @Nullable String assigneeType,
            @JsonProperty("assignee_id") @Nullable String assigneeId,
            @JsonProperty("parent_id") @Nullable String parentId,
            @Nullable String body,
            @JsonProperty("required_tags") @Nullable List<@Nullable String> requiredTags,
            @JsonProperty("excluded_tags") @Nullable List<@Nullable String> excludedTags) {
        private Draft draft() {
            return new Draft(
                    Fields.text(title),
                    priority == null ? 0 : priority,
                    new Dates(Fields.date("start_date", startDate), Fields.date("due_date", dueDate)),
                    Fields.id("mission_id", missionId, MissionId::new),
                    AssigneeFields.read(assigneeType, assigneeId),
                    Fields.id("parent_id", parentId, OperationId::new),
                    Fields.text(body),
                    new Tags(
                            PeopleText.normalTags(Fields.texts(requiredTags)),
                            PeopleText.normalTags(Fields.texts(excludedTags))));
        }
    }

    @PostMapping("/api/operations")
    Answer create(Caller caller, JsonBody body) {
        Draft draft = body.read(Body.class).draft();
        OperationId operationId = new OperationId(border.newId());
        // A new operation has no session to resume, so it does not matter which rovers are there.
        Means means = new Means(new RunId(border.newId()), Set.of(), border.now());
        IntFunction<Decided> creation = seq -> commands.send(
                Actor.of(caller),
                new CreateOperation(operationId, caller.fleetId(), draft, seq, caller.userId(), means));
        Decided decided = draft.missionId()
                .found()
                .map(mission -> numbering.next(mission, creation))
                .orElseGet(() -> creation.apply(1)); // without a mission it is refused, whatever the number
        return new Answer.Shown(201, View.OPERATIONS, operationId, decided.position());
    }
}
