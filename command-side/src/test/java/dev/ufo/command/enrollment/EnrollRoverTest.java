package dev.ufo.command.enrollment;

import dev.ufo.command.enrollment.enrollrover.EnrollRover;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.FleetEvent.FleetDeleted;
import dev.ufo.events.RoverEvent.EnrollmentCodeCreated;
import dev.ufo.events.RoverEvent.EnrollmentCodeRemoved;
import dev.ufo.events.RoverEvent.RoverEnrolled;
import dev.ufo.ids.EnrollmentCodeId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class EnrollRoverTest {
    private static final FleetId FLEET = new FleetId(new UUID(1, 1));
    private static final UserId ADA = new UserId(new UUID(2, 1));
    private static final EnrollmentCodeId CODE = new EnrollmentCodeId(new UUID(3, 1));
    private static final RoverId ROVER = new RoverId(new UUID(4, 1));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final EnrollRover ENROLL = new EnrollRover(CODE, ROVER, "host", List.of("gpu"), List.of(), NOW);
    private static final RoverEnrolled ENROLLED =
            new RoverEnrolled(ROVER, FLEET, CODE, "host", List.of("gpu"), List.of(), NOW);

    private final Story enrollment = Story.of(EnrollmentModule::register);

    private static EnrollmentCodeCreated created(boolean reusable) {
        return new EnrollmentCodeCreated(CODE, FLEET, "ci", "abcdef", reusable, null, ADA, NOW);
    }

    @Test
    void aOneTimeCodeMakesOneRover() {
        EnrollmentCodeRemoved used = new EnrollmentCodeRemoved(CODE, FLEET, NOW);

        enrollment.given(created(false)).accepts(ENROLL, ENROLLED, used);
        enrollment.given(created(false), ENROLLED, used).refuses(ENROLL, Kind.UNAUTHENTICATED);
    }

    @Test
    void aReusableCodeMakesMany() {
        enrollment.given(created(true), ENROLLED).accepts(ENROLL, ENROLLED);
    }

    @Test
    void aCodeOfADeletedFleetMakesNone() {
        enrollment.given(created(true), new FleetDeleted(FLEET, ADA, NOW)).refuses(ENROLL, Kind.UNAUTHENTICATED);
    }
}
