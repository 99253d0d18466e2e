package dev.ufo.command.enrollment;

import dev.ufo.command.decision.Boundary;
import dev.ufo.command.decision.DecisionTable;
import dev.ufo.command.decision.StateModel;
import dev.ufo.command.enrollment.createcode.CreateCode;
import dev.ufo.command.enrollment.createcode.CreateCodeDecision;
import dev.ufo.command.enrollment.enrollrover.EnrollRover;
import dev.ufo.command.enrollment.enrollrover.EnrollRoverDecision;
import dev.ufo.command.enrollment.removecode.RemoveCode;
import dev.ufo.command.enrollment.removecode.RemoveCodeDecision;
import dev.ufo.events.EventTag;
import dev.ufo.events.EventTags;
import dev.ufo.ids.EnrollmentCodeId;
import java.util.Set;

/** What is decided about enrollment codes, and with them. */
public final class EnrollmentModule {
    private static final StateModel<EnrollmentCode> CODE =
            new StateModel<>(new EnrollmentCode.Absent(), EnrollmentCode::evolve);

    private EnrollmentModule() {}

    /** Adds its lines. */
    public static void register(DecisionTable table) {
        var _ = table.on(CreateCode.class, command -> code(command.codeId()), CODE, CreateCodeDecision::decide)
                .on(RemoveCode.class, command -> code(command.codeId()), CODE, RemoveCodeDecision::decide)
                .on(
                        EnrollRover.class,
                        command -> code(command.codeId()),
                        (code, _) -> fleetOf(code),
                        CODE,
                        EnrollRoverDecision::decide);
    }

    /** So that no rover gets into a fleet that is just being deleted. */
    private static Set<EventTag> fleetOf(EnrollmentCode code) {
        return switch (code) {
            case EnrollmentCode.Absent _ -> Set.of();
            case EnrollmentCode.Present present -> Set.of(EventTags.tag("fleet", present.fleetId()));
        };
    }

    private static Boundary code(EnrollmentCodeId codeId) {
        return Boundary.anyOf(EventTags.tag("enrollment_code", codeId));
    }
}
