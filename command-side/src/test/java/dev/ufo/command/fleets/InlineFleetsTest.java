package dev.ufo.command.fleets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.testing.LogOnPostgres;
import dev.ufo.door.Role;
import dev.ufo.events.FleetEvent.FleetDeleted;
import dev.ufo.events.FleetEvent.FleetSettingsChanged;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetEvent.MemberRemoved;
import dev.ufo.events.FleetEvent.MemberRoleChanged;
import dev.ufo.events.FleetSettings;
import dev.ufo.events.QueueOrder;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The inline tables of memberships and settings. */
class InlineFleetsTest {
    private static final FleetId FLEET = new FleetId(new UUID(1, 1));
    private static final FleetId OTHER_FLEET = new FleetId(new UUID(1, 2));
    private static final UserId ADA = new UserId(new UUID(2, 1));
    private static final UserId BOB = new UserId(new UUID(2, 2));
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");

    private final LogOnPostgres log = new LogOnPostgres();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void followTheLogInTheSameTransactionAndAgainWhenRebuilt() {
        FleetSettings chosen = new FleetSettings(QueueOrder.PRIORITY, 3, null, 2, null, true);
        log.happens(
                new MemberJoined(FLEET, ADA, Role.OWNER, NOW),
                new MemberJoined(FLEET, BOB, Role.MEMBER, NOW),
                new MemberJoined(OTHER_FLEET, BOB, Role.OWNER, NOW),
                new MemberRoleChanged(FLEET, BOB, Role.ADMIN, ADA, NOW),
                new FleetSettingsChanged(FLEET, chosen, BOB, NOW),
                new FleetSettingsChanged(OTHER_FLEET, chosen, BOB, NOW));
        assertThat(members()).containsExactly("1 1 owner", "1 2 admin", "2 2 owner");

        log.happens(
                new MemberRemoved(FLEET, BOB, ADA, NOW),
                new FleetSettingsChanged(FLEET, FleetSettings.DEFAULT, ADA, NOW));
        assertThat(members()).containsExactly("1 1 owner", "2 2 owner");
        assertThat(settings()).containsExactly("1 oldest_first - - - - f", "2 priority 3 - 2 - t");

        log.happens(new FleetDeleted(OTHER_FLEET, BOB, NOW));
        assertThat(members()).containsExactly("1 1 owner");
        assertThat(settings()).containsExactly("1 oldest_first - - - - f");

        List<String> before = log.inlineTables();
        log.rebuildInlineTables();
        assertThat(log.inlineTables()).isEqualTo(before);
    }

    private List<String> members() {
        return log.jdbc()
                .sql("SELECT concat_ws(' ', right(fleet_id::text, 1), right(user_id::text, 1), role)"
                        + " FROM views.fleet_members ORDER BY fleet_id, user_id")
                .query(String.class)
                .list();
    }

    private List<String> settings() {
        return log.jdbc()
                .sql("SELECT concat_ws(' ', right(fleet_id::text, 1), queue_order, coalesce(max_attempts::text, '-'),"
                        + " coalesce(max_run_seconds::text, '-'), coalesce(max_active_runs_per_rover::text, '-'),"
                        + " coalesce(max_active_runs_per_pilot::text, '-'), enforce_blockers)"
                        + " FROM views.fleet_settings ORDER BY fleet_id")
                .query(String.class)
                .list();
    }
}
