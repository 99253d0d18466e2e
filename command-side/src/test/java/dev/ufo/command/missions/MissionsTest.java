package dev.ufo.command.missions;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.missions.createmission.CreateMission;
import dev.ufo.command.missions.renamemission.RenameMission;
import dev.ufo.command.testing.Story;
import dev.ufo.door.Refusal.Kind;
import dev.ufo.events.MissionEvent.MissionCreated;
import dev.ufo.events.MissionEvent.MissionRenamed;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.MissionId;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissionsTest {
    private static final FleetId FLEET = new FleetId(new UUID(0, 1));
    private static final FleetId OTHER_FLEET = new FleetId(new UUID(0, 2));
    private static final MissionId ONE = new MissionId(new UUID(1, 1));
    private static final MissionId TWO = new MissionId(new UUID(1, 2));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final MissionCreated APOLLO = new MissionCreated(ONE, FLEET, "Apollo", "APO", NOW);

    private final Story missions = Story.of(MissionsModule::register);

    private static CreateMission create(String name, String key) {
        return new CreateMission(TWO, FLEET, name, key, NOW);
    }

    private static RenameMission rename(FleetId fleet, String name, String key) {
        return new RenameMission(ONE, fleet, name, key, NOW);
    }

    @Test
    void createsAMission() {
        missions.given(APOLLO).accepts(create("Gemini", "GEM"), new MissionCreated(TWO, FLEET, "Gemini", "GEM", NOW));
    }

    @Test
    void refusesANameOrKeyThatIsTaken() {
        missions.given(APOLLO).refuses(create("Apollo", "GEM"), Kind.CONFLICT);
        missions.given(APOLLO).refuses(create("Gemini", "APO"), Kind.CONFLICT);
    }

    @Test
    void namesAreToldApartByCaseAndFleetsByThemselves() {
        missions.given(APOLLO).accepts(create("apollo", "AP2"), new MissionCreated(TWO, FLEET, "apollo", "AP2", NOW));
        missions.given(new MissionCreated(ONE, OTHER_FLEET, "Apollo", "APO", NOW))
                .accepts(create("Apollo", "APO"), new MissionCreated(TWO, FLEET, "Apollo", "APO", NOW));
    }

    @Test
    void refusesABlankNameAnEmptyKeyAndWhatCannotBeStored() {
        missions.refuses(create(" \t", "GEM"), Kind.BAD_REQUEST);
        missions.refuses(create("Gemini", ""), Kind.BAD_REQUEST);
        missions.refuses(create("Gem\0ini", "GEM"), Kind.BAD_REQUEST);
        missions.refuses(create("Gem\ud800ini", "GEM"), Kind.BAD_REQUEST);
        missions.refuses(create("G".repeat(201), "GEM"), Kind.BAD_REQUEST);
    }

    @Test
    void renamesAndTellsWhatIsFreeAgain() {
        missions.given(APOLLO)
                .accepts(
                        rename(FLEET, "Artemis", "APO"),
                        new MissionRenamed(ONE, FLEET, "Artemis", "APO", "Apollo", "APO", NOW));
    }

    @Test
    void theSameNameAndKeyChangeNothing() {
        missions.given(APOLLO).accepts(rename(FLEET, "Apollo", "APO"));
    }

    @Test
    void refusesToRenameWhatTheFleetDoesNotHaveBeforeLookingAtValues() {
        missions.refuses(rename(FLEET, "", ""), Kind.NOT_FOUND);
        missions.given(APOLLO).refuses(rename(OTHER_FLEET, "", ""), Kind.NOT_FOUND);
        missions.given(APOLLO).refuses(rename(FLEET, "", ""), Kind.BAD_REQUEST);
    }

    @Test
    void refusesToRenameToWhatAnotherMissionHas() {
        missions.given(APOLLO, new MissionCreated(TWO, FLEET, "Gemini", "GEM", NOW))
                .refuses(rename(FLEET, "Gemini", "APO"), Kind.CONFLICT);
    }

    @Test
    void aFormerNameIsFreeAndANewOneTaken() {
        MissionRenamed renamed = new MissionRenamed(ONE, FLEET, "Artemis", "ART", "Apollo", "APO", NOW);

        missions.given(APOLLO, renamed)
                .accepts(create("Apollo", "APO"), new MissionCreated(TWO, FLEET, "Apollo", "APO", NOW));
        missions.given(APOLLO, renamed).refuses(create("Artemis", "XYZ"), Kind.CONFLICT);
        missions.given(APOLLO, renamed).refuses(create("Xyz", "ART"), Kind.CONFLICT);
    }

    @Test
    void knowsWhatTheFleetHas() {
        missions.given(APOLLO).accepts(new RequireMission(ONE, FLEET));
        missions.given(APOLLO).refuses(new RequireMission(ONE, OTHER_FLEET), Kind.NOT_FOUND);
    }

    @ParameterizedTest
    @CsvSource({"' ufo-1 ',UFO1", "éa,A", "'',''", "'--',''", "Abc9,ABC9"})
    void keysKeepLettersAndDigits(String sent, String kept) {
        assertThat(MissionKey.normal(sent)).isEqualTo(kept);
    }
}
