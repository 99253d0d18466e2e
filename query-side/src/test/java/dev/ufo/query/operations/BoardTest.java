package dev.ufo.query.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.door.Caller;
import dev.ufo.events.Assignee;
import dev.ufo.events.AssigneeType;
import dev.ufo.events.MissionEvent.MissionCreated;
import dev.ufo.events.OperationEvent.OperationCreated;
import dev.ufo.events.OperationStatus;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.MissionId;
import dev.ufo.ids.OperationId;
import dev.ufo.query.testing.QuerySystem;
import dev.ufo.query.testing.Scene;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class BoardTest {
    @RegisterExtension
    static final QuerySystem SYSTEM = new QuerySystem();

    private static final Scene SCENE = new Scene();
    private static final Scene OTHER_FLEET = new Scene();
    private static final MissionId SECOND = new MissionId(UUID.randomUUID());
    private static final List<OperationCreated> ALL = new ArrayList<>();

    /** A hundred and twenty operations, five at each moment, of which every third is the pilot's. */
    @BeforeAll
    static void fill() {
        var events = new ArrayList<UfoEvent>(List.of(SCENE.begin()));
        events.addAll(List.of(OTHER_FLEET.begin()));
        events.add(new MissionCreated(SECOND, SCENE.fleet, "Mars", "MARS", Scene.START));
        for (var number = 1; number <= 120; number++) {
            var assignee = switch (number % 3) {
                case 0 -> new Assignee(AssigneeType.PILOT, SCENE.pilot.value());
                case 1 -> new Assignee(AssigneeType.USER, SCENE.user.value());
                default -> null;
            };
            ALL.add(operation(number, assignee));
        }
        events.addAll(ALL);
        events.add(OTHER_FLEET.operation(new OperationId(UUID.randomUUID())));
        SYSTEM.caughtUp(SYSTEM.appendOnly(events, List.of()));
    }

    @Test
    void pagesAreCompleteAndWithoutDoubles() {
        var seen = new ArrayList<UUID>();
        var page = column(Map.of("limit", "7"));
        while (!page.isEmpty()) {
            page.forEach(operation -> seen.add(operation.id()));
            page = column(Map.of("limit", "7", "before", seen.getLast().toString()));
        }
        assertThat(seen)
                .containsExactlyElementsOf(ALL.reversed().stream()
                        .map(created -> created.operationId().value())
                        .toList());
    }

    @Test
    void takesFiftyUnlessToldOtherwise() {
        assertThat(column(Map.of())).hasSize(50);
        assertThat(column(Map.of("limit", "200"))).hasSize(120);
        assertThat(column(Map.of("limit", "201"))).hasSize(50);
        assertThat(column(Map.of("limit", "0"))).hasSize(50);
        assertThat(column(Map.of("limit", "many"))).hasSize(50);
    }

    @Test
    void filtersAndCountsAlike() {
        var mars = Map.of("mission", SECOND.toString());
        var pilots = Map.of("assignee_kind", "pilot");
        var mine = Map.of("assignee", SCENE.user.toString(), "assignee_kind", "pilot");
        assertSame(mars, 60);
        assertSame(pilots, 40);
        assertSame(mine, 40);
        assertSame(Map.of("mission", SECOND.toString(), "assignee_kind", "user"), 20);
        assertSame(Map.of("priority", "3"), 24);
        assertSame(Map.of("priority", "9"), 0);
        assertSame(Map.of("priority", "99999999999"), 0);
        assertSame(Map.of("creator", SCENE.user.toString()), 120);
    }

    @Test
    void ignoresWhatCannotBeResolved() {
        var nobody = UUID.randomUUID().toString();
        assertSame(Map.of("mission", nobody), 120);
        assertSame(Map.of("mission", OTHER_FLEET.mission.toString()), 120);
        assertSame(Map.of("priority", "high", "creator", nobody, "label", nobody, "assignee", "x"), 120);
        assertSame(Map.of("assignee", nobody, "assignee_kind", "pilot"), 40);
        assertSame(Map.of("assignee_kind", "robots", "mission", ""), 120);
        assertThat(column(Map.of("before", nobody, "limit", "200"))).hasSize(120);
    }

    @Test
    void anUnknownStatusHasNoOperationsAndNoStatusMeansTheNewest() {
        assertThat(board().operations(caller(), Map.of("status", "doing"))).isEmpty();
        assertThat(board().operations(caller(), Map.of("status", "to\0do"))).isEmpty();
        assertThat(board().operations(caller(), Map.of("limit", "3", "priority", "9")))
                .extracting(Operation::seq)
                .containsExactly(120, 119, 118);
    }

    @Test
    void countsByMission() {
        assertThat(board().missionCounts(caller()))
                .isEqualTo(Map.of(SCENE.mission.toString(), 60L, SECOND.toString(), 60L));
    }

    @Test
    void searchesTitlesNumbersAndCodes() {
        assertThat(board().search(caller(), "")).hasSize(20);
        assertThat(board().search(caller(), " OPERATION 11 O "))
                .extracting(OperationReference::seq)
                .containsExactly(11);
        assertThat(board().search(caller(), "100%"))
                .extracting(OperationReference::seq)
                .containsExactly(100);
        assertThat(board().search(caller(), "mars-8"))
                .extracting(OperationReference::seq)
                .containsExactly(8);
        assertThat(board().search(caller(), "moon-8")).isEmpty();
        assertThat(board().search(caller(), "_peration")).isEmpty();
        assertThat(board().search(caller(), "Operation\0")).isEmpty();
    }

    /** Texts without three letters or digits in a row are found another way than longer ones. */
    @Test
    void searchesTitlesByTextsHoweverShort() {
        assertThat(seqs("X")).containsExactly(11);
        assertThat(seqs("W")).containsExactly(100);
        assertThat(seqs("At")).startsWith(120).hasSize(20);
        assertThat(seqs("aT 1")).containsExactly(100);
        assertThat(seqs("f x")).containsExactly(11);
        assertThat(seqs("xf")).isEmpty();
        assertThat(seqs("fx")).isEmpty();
        assertThat(seqs("%")).containsExactly(100);
        assertThat(seqs("% n")).containsExactly(100);
        assertThat(seqs("0%")).containsExactly(100);
        assertThat(seqs("_")).isEmpty();
        assertThat(seqs("\\")).isEmpty();
        assertThat(seqs("77")).containsExactly(77);
    }

    private static List<Integer> seqs(String text) {
        return board().search(caller(), text).stream()
                .map(OperationReference::seq)
                .toList();
    }

    private static void assertSame(Map<String, String> filter, int expected) {
        var query = new HashMap<>(filter);
        query.put("limit", "200");
        assertThat(column(query)).hasSize(expected);
        assertThat(board().counts(caller(), filter).getOrDefault("todo", 0L)).isEqualTo(expected);
    }

    private static List<Operation> column(Map<String, String> query) {
        var asked = new HashMap<>(query);
        asked.put("status", "todo");
        return board().operations(caller(), asked);
    }

    private static OperationCreated operation(int number, @Nullable Assignee assignee) {
        var at = Instant.parse("2026-06-15T10:00:00Z").plusSeconds(number / 5);
        var mission = number % 2 == 0 ? SECOND : SCENE.mission;
        var title = number == 100 ? "at 100% now" : "Operation " + number + (number == 11 ? " of x" : "");
        return new OperationCreated(
                new OperationId(UUID.randomUUID()),
                SCENE.fleet,
                mission,
                number,
                title,
                "",
                OperationStatus.TODO,
                number % 5,
                null,
                null,
                null,
                assignee,
                List.of(),
                List.of(),
                SCENE.user,
                at);
    }

    private static Caller caller() {
        return SCENE.caller();
    }

    private static BoardEndpoint board() {
        return SYSTEM.bean(BoardEndpoint.class);
    }
}
