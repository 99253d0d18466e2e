package dev.ufo.command.fleets;

import dev.ufo.command.decision.Given;
import dev.ufo.command.fleets.changesettings.ChangeSettings;
import dev.ufo.command.fleets.changesettings.RequireManagement;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.door.Role;
import dev.ufo.events.FleetEvent.FleetCreated;
import dev.ufo.events.FleetEvent.FleetSettingsChanged;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetKind;
import dev.ufo.events.FleetSettings;
import dev.ufo.events.PersonalText;
import dev.ufo.events.QueueOrder;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FleetSettingsTest {
    private static final FleetId FLEET = new FleetId(new UUID(1, 1));
    private static final UserId ADA = new UserId(new UUID(2, 1));
    private static final UserId BOB = new UserId(new UUID(2, 2));
    private static final UserId EVE = new UserId(new UUID(2, 3));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final FleetSettings CHOSEN = new FleetSettings(QueueOrder.PRIORITY, 100, 2_592_000, 1_000, 1, true);

    private final Story fleets = Story.of(FleetsModule::register)
            .given(
                    new FleetCreated(FLEET, new PersonalText(FLEET.value(), "Crew"), FleetKind.PERSONAL, ADA, NOW),
                    new MemberJoined(FLEET, ADA, Role.ADMIN, NOW),
                    new MemberJoined(FLEET, BOB, Role.MEMBER, NOW));

    private static ChangeSettings change(UserId by, FleetSettings settings) {
        return new ChangeSettings(FLEET, by, Given.of(settings), NOW);
    }

    @Test
    void aManagerChooses() {
        fleets.accepts(change(ADA, CHOSEN), new FleetSettingsChanged(FLEET, CHOSEN, ADA, NOW));
    }

    @Test
    void theSameSettingsChangeNothing() {
        fleets.accepts(change(ADA, FleetSettings.DEFAULT));
        fleets.accepts(new ChangeSettings(FLEET, ADA, Given.nothing(), NOW));
    }

    @Test
    void refusesWhoMayNotBeforeLookingAtValues() {
        ChangeSettings unreadable = new ChangeSettings(FLEET, BOB, Given.unreadable(Refusal.badRequest("what?")), NOW);
        fleets.refuses(unreadable, Kind.FORBIDDEN);
        fleets.refuses(change(EVE, CHOSEN), Kind.NOT_FOUND);
        fleets.refuses(new RequireManagement(FLEET, BOB), Kind.FORBIDDEN);
        fleets.refuses(new RequireManagement(FLEET, EVE), Kind.NOT_FOUND);
        fleets.accepts(new RequireManagement(FLEET, ADA));
    }

    @ParameterizedTest
    @CsvSource({
        "0,1,1,1",
        "101,1,1,1",
        "1,0,1,1",
        "1,2592001,1,1",
        "1,1,0,1",
        "1,1,1001,1",
        "1,1,1,0",
        "1,1,1,1001",
        "1,1,1,-1"
    })
    void refusesWhatIsOutOfRange(int attempts, int seconds, int perRover, int perPilot) {
        fleets.refuses(
                change(ADA, new FleetSettings(QueueOrder.OLDEST_FIRST, attempts, seconds, perRover, perPilot, false)),
                Kind.BAD_REQUEST);
    }
}
