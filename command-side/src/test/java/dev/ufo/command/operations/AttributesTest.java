package dev.ufo.command.operations;

import static dev.ufo.command.operations.Cast.ADA;
import static dev.ufo.command.operations.Cast.FLEET;
import static dev.ufo.command.operations.Cast.NOW;
import static dev.ufo.command.operations.Cast.OPERATION;
import static dev.ufo.command.operations.Cast.OTHER_FLEET;
import static dev.ufo.command.operations.Cast.RUN;
import static dev.ufo.command.operations.Cast.created;
import static dev.ufo.command.operations.Cast.running;
import static dev.ufo.command.operations.Cast.with;

import dev.ufo.command.operations.archiveoperation.ArchiveOperation;
import dev.ufo.command.operations.editoperation.EditOperation;
import dev.ufo.command.operations.prioritiseoperation.PrioritiseOperation;
import dev.ufo.command.operations.reparentoperation.ReparentOperation;
import dev.ufo.command.operations.retagoperation.RetagOperation;
import dev.ufo.command.testing.Story;
import dev.ufo.command.web.Fields;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.AttributeEvent.OperationArchived;
import dev.ufo.events.AttributeEvent.OperationEdited;
import dev.ufo.events.AttributeEvent.OperationPrioritised;
import dev.ufo.events.AttributeEvent.OperationReparented;
import dev.ufo.events.AttributeEvent.OperationRetagged;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.OperationId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AttributesTest {
    private static final List<UfoEvent> WRITTEN = List.of(created(OperationStatus.TODO, null));

    private final Story nothing = Story.of(OperationsModule::register);
    private final Story written = nothing.given(WRITTEN);

    @Test
    void whatItIsAlreadyIsWrittenAgain() {
        UfoEvent urgent = new OperationPrioritised(OPERATION, FLEET, 4, null, ADA, NOW);

        written.accepts(prioritise(4), urgent);
        nothing.given(with(WRITTEN, urgent)).accepts(prioritise(4), urgent);
        written.refuses(prioritise(5), Kind.BAD_REQUEST);
        nothing.refuses(prioritise(5), Kind.NOT_FOUND);
        written.refuses(new PrioritiseOperation(OPERATION, OTHER_FLEET, 1, ADA, NOW), Kind.NOT_FOUND);
    }

    @Test
    void newTagsNameTheRunThatTheyCountFor() {
        written.accepts(
                new RetagOperation(OPERATION, FLEET, List.of("gpu"), List.of(), ADA, NOW),
                new OperationRetagged(OPERATION, FLEET, List.of("gpu"), List.of(), null, ADA, NOW));
        nothing.given(running())
                .accepts(
                        new RetagOperation(OPERATION, FLEET, List.of(), List.of(), ADA, NOW),
                        new OperationRetagged(OPERATION, FLEET, List.of(), List.of(), RUN, ADA, NOW));
    }

    @Test
    void whatIsLeftOutStaysAsItIs() {
        written.accepts(
                new EditOperation(OPERATION, FLEET, null, "Two", ADA, NOW),
                new OperationEdited(OPERATION, FLEET, "Summarise", "Two", ADA, NOW));
        written.accepts(new EditOperation(OPERATION, FLEET, "Summarise", null, ADA, NOW));
        written.refuses(new EditOperation(OPERATION, FLEET, "", null, ADA, NOW), Kind.BAD_REQUEST);
    }

    @Test
    void itIsArchivedAndTakenOut() {
        UfoEvent archived = new OperationArchived(OPERATION, FLEET, true, ADA, NOW);

        written.accepts(new ArchiveOperation(OPERATION, FLEET, true, ADA, NOW), archived);
        nothing.given(with(WRITTEN, archived))
                .accepts(
                        new ArchiveOperation(OPERATION, FLEET, false, ADA, NOW),
                        new OperationArchived(OPERATION, FLEET, false, ADA, NOW));
    }

    @Test
    void nothingIsPartOfItselfByAnyWayRound() {
        List<UfoEvent> family =
                List.of(created(OperationStatus.TODO, null), part(2, OPERATION), part(3, part(2)), part(4, null));
        Story story = nothing.given(family);

        story.accepts(reparent(part(4)), new OperationReparented(OPERATION, FLEET, part(4), ADA, NOW));
        story.refuses(reparent(part(3)), Kind.BAD_REQUEST);
        story.refuses(reparent(OPERATION), Kind.BAD_REQUEST);
        story.refuses(reparent(part(9)), Kind.BAD_REQUEST);
        nothing.given(with(family, new OperationReparented(part(2), FLEET, null, ADA, NOW)))
                .accepts(reparent(part(3)), new OperationReparented(OPERATION, FLEET, part(3), ADA, NOW));
    }

    private static PrioritiseOperation prioritise(int priority) {
        return new PrioritiseOperation(OPERATION, FLEET, priority, ADA, NOW);
    }

    private static ReparentOperation reparent(OperationId parent) {
        return new ReparentOperation(
                OPERATION, FLEET, Fields.id("parent_id", parent.toString(), OperationId::new), ADA, NOW);
    }

    private static OperationId part(long number) {
        return new OperationId(new UUID(5, number));
    }

    private static OperationCreated part(long number, @Nullable OperationId parent) {
        OperationCreated one = created(OperationStatus.TODO, null);
        FleetId fleet = one.fleetId();
        return new OperationCreated(
                part(number),
                fleet,
                one.missionId(),
                (int) number,
                "Part",
                "",
                OperationStatus.TODO,
                0,
                null,
                null,
                parent,
                null,
                List.of(),
                List.of(),
                ADA,
                NOW);
    }
}
