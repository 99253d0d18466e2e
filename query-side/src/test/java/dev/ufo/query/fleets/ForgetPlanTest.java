package dev.ufo.query.fleets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.door.View;
import dev.ufo.query.projection.Projection;
import dev.ufo.query.testing.LargeFleet;
import dev.ufo.query.testing.QuerySystem;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One step of forgetting a fleet costs what it takes away, however much others have. */
class ForgetPlanTest {
    @RegisterExtension
    static final QuerySystem SYSTEM = new QuerySystem();

    @BeforeAll
    static void fill() {
        LargeFleet.fill(SYSTEM);
    }

    @Test
    void ofRunsReadsIndexes() {
        assertThat(plan(View.RUNS))
                .contains("run_messages_pk", "run_events_pk")
                .doesNotContain("Seq Scan on runs", "Seq Scan on run_messages", "Seq Scan on run_events");
    }

    @Test
    void ofOperationsReadsIndexes() {
        assertThat(plan(View.OPERATIONS))
                .contains("comments_operation")
                .doesNotContain("Seq Scan on operations", "Seq Scan on comments");
    }

    private static String plan(View view) {
        var sql = SYSTEM.beans(Projection.class).stream()
                .filter(projection -> projection.view() == view)
                .flatMap(projection -> projection.forgetFleets().stream())
                .findFirst()
                .orElseThrow()
                .replace("?", "'{" + new UUID(2, 1 + LargeFleet.SMALL_FLEETS / 2) + "}'");
        return String.join(
                "\n", SYSTEM.sql().sql("EXPLAIN " + sql).query(String.class).list());
    }
}
