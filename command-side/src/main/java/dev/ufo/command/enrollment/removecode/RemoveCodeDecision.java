package dev.ufo.command.enrollment.removecode;

import dev.ufo.command.decision.Outcome;
import dev.ufo.command.enrollment.EnrollmentCode;
import dev.ufo.door.Refusal;
import dev.ufo.events.RoverEvent.EnrollmentCodeRemoved;

/** A code can be deleted at any time; rovers that it enrolled stay. */
public final class RemoveCodeDecision {
    private RemoveCodeDecision() {}

    /** Deletes a code of this fleet. */
    public static Outcome decide(EnrollmentCode code, RemoveCode command) {
        return switch (code) {
            case EnrollmentCode.Present present
            when present.fleetId().equals(command.fleetId()) ->
                Outcome.accept(new EnrollmentCodeRemoved(command.codeId(), command.fleetId(), command.at()));
            case EnrollmentCode.Present _, EnrollmentCode.Absent _ ->
                Outcome.refuse(Refusal.notFound("there is no such enrollment code in this fleet"));
        };
    }
}
