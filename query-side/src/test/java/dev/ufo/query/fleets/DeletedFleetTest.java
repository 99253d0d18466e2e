package dev.ufo.query.fleets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ufo.query.projection.Projection;
import dev.ufo.query.testing.QuerySystem;
import dev.ufo.query.testing.Story;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class DeletedFleetTest {
    @RegisterExtension
    static final QuerySystem SYSTEM = new QuerySystem();

    /** What belongs to people, or is nothing but ids of what is gone. */
    private static final Set<String> OUTLIVE_FLEETS =
            Set.of("views.users", "views.people", "views.access_tokens", "views.gone_assignees");

    /** Of these the story leaves rows of another fleet. */
    private static final Set<String> OF_A_GROUP_TOO = Set.of("views.fleets", "views.members", "views.invitations");

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @Test
    void leavesNothingInAnyView() {
        var story = new Story();
        var before = sizes();
        SYSTEM.caughtUp(SYSTEM.appendOnly(story.beginning(), List.of()));
        SYSTEM.caughtUp(SYSTEM.appendOnly(story.chapter(), List.of()));
        assertThat(sizes().values()).as("rows that the story leaves").doesNotContain(0L);

        SYSTEM.caughtUp(SYSTEM.appendOnly(List.of(story.deletion()), List.of()));

        await().atMost(LIMIT).untilAsserted(() -> assertThat(sizes()).containsAllEntriesOf(before));
        await().atMost(LIMIT).until(() -> size("views.forgotten_fleets") == 0);
        OF_A_GROUP_TOO.forEach(
                table -> assertThat(rowsOfFleet(table, story)).as(table).isZero());
    }

    private static long rowsOfFleet(String table, Story story) {
        var column = table.equals("views.fleets") ? "id" : "fleet_id";
        return SYSTEM.sql()
                .sql("SELECT count(*) FROM " + table + " WHERE " + column + " = :fleet")
                .param("fleet", story.fleet().value())
                .query(Long.class)
                .single();
    }

    private static Map<String, Long> sizes() {
        return SYSTEM.beans(Projection.class).stream()
                .flatMap(projection -> projection.tables().stream())
                .filter(table -> !OUTLIVE_FLEETS.contains(table) && !OF_A_GROUP_TOO.contains(table))
                .collect(Collectors.toMap(table -> table, DeletedFleetTest::size));
    }

    private static long size(String table) {
        return SYSTEM.sql()
                .sql("SELECT count(*) FROM " + table)
                .query(Long.class)
                .single();
    }
}
