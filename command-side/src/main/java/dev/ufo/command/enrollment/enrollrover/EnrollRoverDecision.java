package dev.ufo.command.enrollment.enrollrover;

import dev.ufo.command.decision.Checks;
import dev.ufo.command.decision.Outcome;
import dev.ufo.command.decision.PeopleText;
import dev.ufo.command.enrollment.EnrollmentCode;
import dev.ufo.door.Refusal;
import dev.ufo.events.RoverEvent.EnrollmentCodeRemoved;
import dev.ufo.events.RoverEvent.RoverEnrolled;

/** A one-time code makes one rover: of two hosts that use it at once, the second is decided when it is gone. */
public final class EnrollRoverDecision {
    private EnrollRoverDecision() {}

    /** Makes the rover, and uses up a one-time code. */
    public static Outcome decide(EnrollmentCode code, EnrollRover command) {
        return switch (code) {
            case EnrollmentCode.Absent _ -> Outcome.refuse(unknown());
            case EnrollmentCode.Present present ->
                Checks.passing(
                        () -> enroll(present, command),
                        () -> PeopleText.check("name", command.name(), PeopleText.NAME),
                        () -> PeopleText.checkTags("tags", command.tags()),
                        () -> PeopleText.checkTags("auto_tags", command.autoTags()));
        };
    }

    /** What an unknown, used or expired code is answered. */
    static Refusal unknown() {
        return Refusal.unauthenticated("this enrollment code is not known, was used or has expired; make a new one");
    }

    private static Outcome enroll(EnrollmentCode.Present code, EnrollRover command) {
        RoverEnrolled enrolled = new RoverEnrolled(
                command.roverId(),
                code.fleetId(),
                command.codeId(),
                command.name(),
                command.tags(),
                command.autoTags(),
                command.at());
        return code.reusable()
                ? Outcome.accept(enrolled)
                : Outcome.accept(enrolled, new EnrollmentCodeRemoved(command.codeId(), code.fleetId(), command.at()));
    }
}
