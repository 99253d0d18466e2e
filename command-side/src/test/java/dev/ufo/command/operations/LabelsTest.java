package dev.ufo.command.operations;

import static dev.ufo.command.operations.Cast.ADA;
import static dev.ufo.command.operations.Cast.FLEET;
import static dev.ufo.command.operations.Cast.NOW;
import static dev.ufo.command.operations.Cast.OPERATION;
import static dev.ufo.command.operations.Cast.OTHER_FLEET;
import static dev.ufo.command.operations.Cast.created;

import dev.ufo.command.decision.Given;
import dev.ufo.command.labels.LabelsModule;
import dev.ufo.command.labels.attachlabel.AttachLabel;
import dev.ufo.command.labels.createlabel.CreateLabel;
import dev.ufo.command.labels.deletelabel.DeleteLabel;
import dev.ufo.command.labels.detachlabel.DetachLabel;
import dev.ufo.command.testing.Story;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.AttributeEvent.LabelAttached;
import dev.ufo.events.AttributeEvent.LabelDetached;
import dev.ufo.events.LabelEvent.LabelCreated;
import dev.ufo.events.LabelEvent.LabelDeleted;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationStatus;
import dev.ufo.ids.LabelId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LabelsTest {
    private static final LabelId BUG = new LabelId(new UUID(9, 1));
    private static final LabelId NEW = new LabelId(new UUID(9, 2));
    private static final OperationCreated WRITTEN = created(OperationStatus.TODO, null);
    private static final LabelCreated CREATED = new LabelCreated(BUG, FLEET, "bug", "red", NOW);
    private static final LabelDeleted DELETED = new LabelDeleted(BUG, FLEET, "bug", NOW);
    private static final LabelAttached ATTACHED = new LabelAttached(OPERATION, FLEET, BUG, ADA, NOW);
    private static final LabelDetached DETACHED = new LabelDetached(OPERATION, FLEET, BUG, ADA, NOW);
    private static final AttachLabel ATTACH = new AttachLabel(OPERATION, FLEET, given(BUG.toString()), ADA, NOW);
    private static final DetachLabel DETACH = new DetachLabel(OPERATION, FLEET, given(BUG.toString()), ADA, NOW);

    private final Story nothing = Story.of(LabelsModule::register);

    private static Given<LabelId> given(String text) {
        return Fields.id("label", text, LabelId::new);
    }

    @Test
    void aNameIsTakenUntilItsLabelIsDeleted() {
        CreateLabel again = new CreateLabel(NEW, FLEET, "bug", "blue", NOW);
        LabelCreated made = new LabelCreated(NEW, FLEET, "bug", "blue", NOW);

        nothing.accepts(again, made);
        nothing.given(CREATED).refuses(again, Kind.CONFLICT);
        nothing.given(CREATED, DELETED).accepts(again, made);
        nothing.refuses(new CreateLabel(NEW, FLEET, " ", "blue", NOW), Kind.BAD_REQUEST);
        nothing.refuses(new CreateLabel(NEW, FLEET, "x".repeat(201), "blue", NOW), Kind.BAD_REQUEST);
    }

    @Test
    void aLabelIsDeletedByItsFleet() {
        nothing.given(CREATED).accepts(new DeleteLabel(BUG, FLEET, NOW), DELETED);
        nothing.given(CREATED).refuses(new DeleteLabel(BUG, OTHER_FLEET, NOW), Kind.NOT_FOUND);
        nothing.given(CREATED, DELETED).refuses(new DeleteLabel(BUG, FLEET, NOW), Kind.NOT_FOUND);
    }

    @Test
    void aLabelIsOnOrNot() {
        nothing.given(WRITTEN, CREATED).accepts(ATTACH, ATTACHED);
        nothing.given(WRITTEN, CREATED, ATTACHED).accepts(ATTACH);
        nothing.given(WRITTEN, CREATED).accepts(DETACH);
        nothing.given(WRITTEN, CREATED, ATTACHED).accepts(DETACH, DETACHED);
        nothing.given(WRITTEN, CREATED, ATTACHED, DETACHED).accepts(ATTACH, ATTACHED);
    }

    @Test
    void itIsOneOfTheFleet() {
        nothing.given(CREATED).refuses(ATTACH, Kind.NOT_FOUND);
        nothing.given(WRITTEN).refuses(ATTACH, Kind.NOT_FOUND);
        nothing.given(WRITTEN, CREATED, DELETED).refuses(DETACH, Kind.NOT_FOUND);
        nothing.given(WRITTEN).refuses(new AttachLabel(OPERATION, FLEET, given(""), ADA, NOW), Kind.BAD_REQUEST);
        nothing.given(WRITTEN).refuses(new DetachLabel(OPERATION, FLEET, given("x"), ADA, NOW), Kind.BAD_REQUEST);
    }
}
