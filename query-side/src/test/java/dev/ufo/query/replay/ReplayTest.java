package dev.ufo.query.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.ufo.door.View;
import dev.ufo.query.projection.Projection;
import dev.ufo.query.testing.QuerySystem;
import dev.ufo.query.testing.Story;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ReplayTest {
    private static final int MOST_CHAPTERS = 500;
    private static final Set<String> COUNTERS = Set.of("views.operation_counts", "views.operation_totals");

    private static final Duration LIMIT = Duration.ofSeconds(20);

    @RegisterExtension
    static final QuerySystem SYSTEM = new QuerySystem();

    private final Story story = new Story();

    @BeforeEach
    void tell() {
        SYSTEM.caughtUp(SYSTEM.appendOnly(story.beginning(), List.of()));
        for (var chapter = 0; chapter < 5; chapter++) {
            var _ = SYSTEM.appendOnly(story.chapter(), List.of());
        }
        SYSTEM.caughtUp(SYSTEM.appendOnly(story.end(), List.of()));
    }

    private static boolean isNothingToBeForgotten() {
        return SYSTEM.sql()
                .sql("SELECT NOT EXISTS (SELECT FROM views.forgotten_fleets)")
                .query(Boolean.class)
                .single();
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void makesTheRowsThatItsProcessorMade(View view) {
        var before = rows(Set.of(view));
        assertThat(before.values()).doesNotContain(List.of());
        forge(view);
        assertThat(rows(Set.of(view))).isNotEqualTo(before);

        var _ = replay().rebuild(Set.of(view));

        assertThat(rows(Set.of(view))).isEqualTo(before);
    }

    @Test
    void keepsTheShapeOfTheTables() {
        var _ = SYSTEM.sql().sql("GRANT SELECT ON views.operations TO PUBLIC").update();
        var before = shape();

        var _ = replay().rebuild(EnumSet.allOf(View.class));

        assertThat(shape()).isEqualTo(before);
    }

    @Test
    void losesAndDoublesNothingOfWhatIsAppendedMeanwhile() {
        var stop = new AtomicBoolean();
        var appending = CompletableFuture.supplyAsync(() -> {
            var position = 0L;
            // Not without end: where appending is quicker than rebuilding, each rebuild would have more to read than
            // the last.
            for (var chapter = 0; chapter < MOST_CHAPTERS && !stop.get(); chapter++) {
                position = SYSTEM.appendOnly(story.chapter(), List.of());
            }
            return position;
        });

        for (var round = 0; round < 5; round++) {
            var _ = replay().rebuild(EnumSet.allOf(View.class));
        }
        stop.set(true);
        SYSTEM.caughtUp(appending.join());

        var live = rows(EnumSet.allOf(View.class));
        var _ = replay().rebuild(EnumSet.allOf(View.class));
        assertThat(live).isEqualTo(rows(EnumSet.allOf(View.class)));
    }

    @Test
    void aProcessorThatStopsAndStartsTakesEveryEventOnce() {
        for (var round = 0; round < 3; round++) {
            var appended = CompletableFuture.supplyAsync(() -> {
                for (var chapter = 0; chapter < 10; chapter++) {
                    var _ = SYSTEM.appendOnly(story.chapter(), List.of());
                }
                return SYSTEM.appendOnly(story.chapter(), List.of());
            });
            SYSTEM.restart();
            SYSTEM.caughtUp(appended.join());
        }
        var live = rows(EnumSet.allOf(View.class));

        var _ = replay().rebuild(EnumSet.allOf(View.class));

        assertThat(rows(EnumSet.allOf(View.class))).isEqualTo(live);
    }

    @ParameterizedTest
    @EnumSource(View.class)
    void aViewThatAnotherVersionMadeIsMadeAnewAtStart(View view) {
        var before = rows(Set.of(view));
        forge(view);
        setVersion(view, 7);

        SYSTEM.restart();

        assertThat(rows(Set.of(view))).isEqualTo(before);
        assertThat(version(view)).isEqualTo(projection(view).version());
        SYSTEM.caughtUp(SYSTEM.appendOnly(story.chapter(), List.of()));
    }

    @Test
    void leavesTheFormerRowsWhenItIsKilled() throws Exception {
        var before = rows(EnumSet.allOf(View.class));
        var token = "SELECT processor_name FROM store.tokens WHERE processor_name = ? FOR UPDATE";
        try (var blocking = SYSTEM.dataSource().getConnection();
                var statement = blocking.prepareStatement(token)) {
            blocking.setAutoCommit(false);
            statement.setString(1, projection(View.OPERATIONS).processor());
            assertThat(statement.executeQuery().next()).isTrue();
            var rebuilding = CompletableFuture.supplyAsync(() -> replay().rebuild(Set.of(View.OPERATIONS)));
            var rebuilder = eventually(this::waitingRebuilder);
            assertThat(rows(EnumSet.allOf(View.class))).as("while it is made").isEqualTo(before);

            var _ = SYSTEM.sql()
                    .sql("SELECT pg_terminate_backend(?)")
                    .param(rebuilder)
                    .query()
                    .singleRow();

            assertThatThrownBy(rebuilding::join).hasRootCauseInstanceOf(java.sql.SQLException.class);
            blocking.rollback();
            blocking.setAutoCommit(true);
        }
        assertThat(rows(EnumSet.allOf(View.class))).isEqualTo(before);
        assertThat(SYSTEM.sql()
                        .sql("SELECT nspname FROM pg_namespace WHERE nspname LIKE 'rebuilt%'")
                        .query(String.class)
                        .list())
                .isEmpty();
        SYSTEM.caughtUp(SYSTEM.appendOnly(story.chapter(), List.of()));
        var live = rows(EnumSet.allOf(View.class));
        var _ = replay().rebuild(EnumSet.allOf(View.class));
        assertThat(rows(EnumSet.allOf(View.class))).isEqualTo(live);
    }

    private List<Integer> waiting() {
        return SYSTEM.sql()
                .sql("SELECT pid FROM pg_stat_activity WHERE datname = current_database()"
                        + " AND wait_event_type = 'Lock' AND query LIKE '%FROM store.tokens%FOR UPDATE%'")
                .query(Integer.class)
                .list();
    }

    private Integer waitingRebuilder() {
        var waiting = waiting();
        return waiting.isEmpty() ? null : waiting.getFirst();
    }

    private static <T> T eventually(Supplier<T> supplier) {
        return await().atMost(LIMIT).until(supplier::get, found -> found != null);
    }

    /** Takes every other row of its tables away. */
    private static void forge(View view) {
        for (var table : projection(view).tables()) {
            var _ = SYSTEM.sql()
                    .sql("DELETE FROM %s WHERE ctid IN (SELECT ctid FROM %s LIMIT 1)".formatted(table, table))
                    .update();
        }
    }

    private static Map<String, List<String>> rows(Set<View> views) {
        await().atMost(LIMIT).until(ReplayTest::isNothingToBeForgotten);
        var rows = new TreeMap<String, List<String>>();
        for (var view : views) {
            for (var table : projection(view).tables()) {
                rows.put(
                        table,
                        SYSTEM.sql()
                                .sql("SELECT to_jsonb(t)::text FROM " + table + " t " + counted(table) + "ORDER BY 1")
                                .query(String.class)
                                .list());
            }
        }
        return rows;
    }

    /** Which combinations once counted something and no longer do depends on where batches end; nobody sees them. */
    private static String counted(String table) {
        return COUNTERS.contains(table) ? "WHERE total <> 0 OR working <> 0 " : "";
    }

    private static List<String> shape() {
        var shape = new ArrayList<String>();
        for (var sql : List.of(
                "SELECT indexdef FROM pg_indexes WHERE schemaname = 'views' ORDER BY 1",
                "SELECT conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint"
                        + " WHERE connamespace = 'views'::regnamespace ORDER BY 1",
                "SELECT relname || ' ' || coalesce(reloptions::text, '') || ' ' || (relacl IS NOT NULL) FROM pg_class"
                        + " WHERE relnamespace = 'views'::regnamespace AND relkind = 'r' ORDER BY 1",
                "SELECT table_name || column_name || ordinal_position || data_type || is_nullable"
                        + " || coalesce(column_default, '') FROM information_schema.columns"
                        + " WHERE table_schema = 'views' ORDER BY 1")) {
            shape.addAll(SYSTEM.sql().sql(sql).query(String.class).list());
        }
        return shape;
    }

    private static void setVersion(View view, int version) {
        var _ = SYSTEM.sql()
                .sql("UPDATE views.progress SET version = ? WHERE view = ?")
                .params(version, view.name())
                .update();
    }

    private static int version(View view) {
        return SYSTEM.sql()
                .sql("SELECT version FROM views.progress WHERE view = ?")
                .param(view.name())
                .query(Integer.class)
                .single();
    }

    private static Projection projection(View view) {
        return SYSTEM.beans(Projection.class).stream()
                .filter(one -> one.view() == view)
                .findAny()
                .orElseThrow();
    }

    private static Replay replay() {
        return SYSTEM.bean(Replay.class);
    }
}
