package dev.ufo.query.fleets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.door.View;
import dev.ufo.query.projection.Projection;
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
        update("""
                INSERT INTO views.operations (id, fleet_id, mission_id, seq, title, body, status, priority, required_tags,
                    excluded_tags, created_by, archived, created_at, updated_at, working, position)
                SELECT gen_random_uuid(), md5((n % 40)::text)::uuid, gen_random_uuid(), n, 'x', '', 'todo', 0, '{}', '{}',
                    gen_random_uuid(), false, now(), now(), false, n
                FROM generate_series(1, 20000) n""");
        update("""
                INSERT INTO views.comments (id, operation_id, fleet_id, author_type, body, created_at, position)
                SELECT gen_random_uuid(), id, fleet_id, 'system', 'x', now(), n
                FROM views.operations, generate_series(1, 5) n""");
        update("""
                INSERT INTO views.runs (id, fleet_id, operation_id, pilot, state, needs_input, created_at, updated_at,
                    position)
                SELECT gen_random_uuid(), fleet_id, id, 'claude', 'succeeded', false, now(), now(), position
                FROM views.operations""");
        update("""
                INSERT INTO views.run_messages (run_id, position, seq, type, content, created_at)
                SELECT r.id, n, n, 'text', 'x', now() FROM views.runs r, generate_series(1, 10) n""");
        update("""
                INSERT INTO views.run_events (run_id, position, kind, message, created_at)
                SELECT r.id, n, 'log', 'x', now() FROM views.runs r, generate_series(1, 4) n""");
        update("ANALYZE");
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
                .replace("?", "'{" + fleet() + "}'");
        return String.join(
                "\n", SYSTEM.sql().sql("EXPLAIN " + sql).query(String.class).list());
    }

    private static UUID fleet() {
        return SYSTEM.sql().sql("SELECT md5('7')::uuid").query(UUID.class).single();
    }

    private static void update(String sql) {
        var _ = SYSTEM.sql().sql(sql).update();
    }
}
