package dev.ufo.query.testing;

import dev.ufo.ids.FleetId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tables of views with a fleet of {@value #OPERATIONS} operations and many small ones. What is rare in the large one is at its
 * oldest operations, where a walk from the newest comes last.
 */
public final class LargeFleet {
    public static final int OPERATIONS = 20_000;
    public static final int SMALL_FLEETS = 39;
    public static final FleetId FLEET = new FleetId(new UUID(2, 0));
    public static final UUID USER = new UUID(3, 0);
    public static final UUID RARE_USER = new UUID(3, 1);
    public static final UUID MISSION = new UUID(4, 1);
    public static final UUID RARE_MISSION = new UUID(4, 9);
    public static final UUID LABEL = new UUID(6, 0);
    public static final UUID RARE_LABEL = new UUID(6, 1);
    /** On {@value #LABELLED} operations: too few to read the whole fleet for, too many to be all at its old end. */
    public static final UUID SOME_LABEL = new UUID(6, 2);

    public static final int LABELLED = OPERATIONS / 40;
    public static final UUID PILOT = new UUID(5, 0);
    public static final UUID RARE_CREW = new UUID(5, 1);
    public static final int RARE_PRIORITY = 5;
    public static final String RARE_WORD = "xylophone";
    public static final String RARE_LETTERS = "qz";
    /** It has three children. */
    public static final int PARENT = 10;

    private static final int SMALL_FLEET = 25;

    private LargeFleet() {}

    public static UUID operation(int number) {
        return new UUID(1, number);
    }

    public static UUID run(int number) {
        return new UUID(7, number);
    }

    /** Fills the tables and lets the database count what is in them. */
    public static void fill(QuerySystem system) {
        JdbcClient sql = system.sql();
        Stream.of(operations(), labels(), counts(), conversations(), List.of("ANALYZE"))
                .flatMap(List::stream)
                .forEach(statement -> sql.sql(statement).update());
    }

    private static List<String> operations() {
        return List.of("""
                INSERT INTO views.operations (id, fleet_id, mission_id, seq, title, body, status, priority, assignee_type,
                    assignee_id, required_tags, excluded_tags, parent_id, created_by, archived, created_at, updated_at,
                    working, position)
                SELECT %s, %s, %s, n,
                    CASE n WHEN 4 THEN 'The %s' WHEN 5 THEN '%s' ELSE 'Mend the parser ' || n END, 'x',
                    CASE WHEN n %% 10 = 0 THEN 'done' ELSE 'todo' END, CASE n WHEN 1 THEN %d ELSE n %% 5 END,
                    CASE WHEN n = 2 THEN 'crew' WHEN n %% 3 = 0 THEN 'pilot' END,
                    CASE WHEN n = 2 THEN %s WHEN n %% 3 = 0 THEN %s END,
                    '{}', '{}', CASE WHEN n BETWEEN 11 AND 13 THEN %s END, %s, false, at, at, false, n
                FROM generate_series(1, %d) n, LATERAL (SELECT timestamptz '2026-01-01' + n * interval '1 second' AS at)""".formatted(
                        id(1, "n"),
                        id(2, "CASE WHEN n <= %d THEN 0 ELSE 1 + n %% %d END".formatted(OPERATIONS, SMALL_FLEETS)),
                        id(4, "CASE n WHEN 6 THEN 9 ELSE n % 7 END"),
                        RARE_WORD,
                        RARE_LETTERS,
                        RARE_PRIORITY,
                        id(5, "1"),
                        id(5, "0"),
                        id(1, Integer.toString(PARENT)),
                        id(3, "CASE n WHEN 3 THEN 1 ELSE 0 END"),
                        OPERATIONS + SMALL_FLEETS * SMALL_FLEET));
    }

    private static List<String> labels() {
        return List.of(
                "INSERT INTO views.labels (id, fleet_id, name, color) SELECT %s, %s, 'label ' || n, '#000000' FROM generate_series(0, 2) n"
                        .formatted(id(6, "n"), id(2, "0")),
                "INSERT INTO views.operation_labels (operation_id, label_id) SELECT %s, %s FROM generate_series(7, %d) n WHERE n < 10 OR n %% 2 = 0"
                        .formatted(id(1, "n"), id(6, "CASE WHEN n < 10 THEN 1 ELSE 0 END"), OPERATIONS),
                "INSERT INTO views.operation_labels (operation_id, label_id) SELECT %s, %s FROM generate_series(40, %d, 40) n"
                        .formatted(id(1, "n"), id(6, "2"), OPERATIONS));
    }

    private static List<String> counts() {
        return List.of("""
                INSERT INTO views.operation_counts
                SELECT fleet_id, mission_id, status, archived, priority, coalesce(assignee_type, ''),
                    coalesce(assignee_id, '00000000-0000-0000-0000-000000000000'), created_by, count(*), 0
                FROM views.operations
                GROUP BY 1, 2, 3, 4, 5, 6, 7, 8""", """
                INSERT INTO views.operation_totals (fleet_id, mission_id, status, archived, total, working)
                SELECT fleet_id, coalesce(mission_id, '00000000-0000-0000-0000-000000000000'), status, archived, count(*), 0
                FROM views.operations
                GROUP BY GROUPING SETS ((fleet_id, mission_id, status, archived), (fleet_id, status, archived))""");
    }

    private static List<String> conversations() {
        return List.of("""
                INSERT INTO views.comments (id, operation_id, fleet_id, author_type, body, created_at, position)
                SELECT gen_random_uuid(), id, fleet_id, 'system', 'x', now(), n
                FROM views.operations, generate_series(1, 5) n""", """
                INSERT INTO views.runs (id, fleet_id, operation_id, pilot, state, needs_input, created_at, updated_at,
                    position)
                SELECT %s, fleet_id, id, 'claude', 'succeeded', false, created_at, now(), position
                FROM views.operations""".formatted(id(7, "seq")), """
                INSERT INTO views.run_messages (run_id, position, seq, type, content, created_at)
                SELECT r.id, n, n, 'text', 'x', now()
                FROM views.runs r, generate_series(1, CASE r.position WHEN 1 THEN 5000 ELSE 10 END) n""", """
                INSERT INTO views.run_events (run_id, position, kind, message, created_at)
                SELECT r.id, n, 'log', 'x', now() FROM views.runs r, generate_series(1, 4) n""", """
                INSERT INTO views.signals (id, fleet_id, user_id, operation_id, type, title, body, unread, archived,
                    created_at, position)
                SELECT %s, fleet_id, created_by, id, 'review_requested', 'x', '', position <= 10, position %% 2 = 0,
                    created_at, position
                FROM views.operations""".formatted(id(8, "seq")));
    }

    /** The id of which {@code number}, an SQL expression, is the second half. */
    private static String id(int kind, String number) {
        return "('00000000-0000-000%d-0000-' || lpad(to_hex(%s), 12, '0'))::uuid".formatted(kind, number);
    }
}
