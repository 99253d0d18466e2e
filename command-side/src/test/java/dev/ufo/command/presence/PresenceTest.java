package dev.ufo.command.presence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.axon.ProvenAppends;
import dev.ufo.command.testing.LogOnPostgres;
import dev.ufo.command.web.Border;
import dev.ufo.door.RoverCaller;
import dev.ufo.events.RoverEvent.RoverEnrolled;
import dev.ufo.ids.EnrollmentCodeId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PresenceTest {
    private static final FleetId FLEET = new FleetId(new UUID(0, 1));
    private static final RoverCaller ROVER = new RoverCaller(new RoverId(new UUID(4, 1)), FLEET);
    private static final RoverCaller STRANGER = new RoverCaller(new RoverId(new UUID(4, 2)), FLEET);

    private final LogOnPostgres log = new LogOnPostgres();
    private final Presence one = presence();
    private final Presence two = presence();

    private Presence presence() {
        return new Presence(
                new PresenceRows(log.jdbc()),
                new ProvenAppends(log.store().engine()),
                new Border(Clock.systemUTC(), UUID::randomUUID));
    }

    @BeforeEach
    void start() {
        log.happens(new RoverEnrolled(
                ROVER.roverId(),
                FLEET,
                new EnrollmentCodeId(new UUID(9, 1)),
                "box",
                List.of(),
                List.of(),
                Instant.parse("2026-11-23T10:00:00Z")));
        one.start();
        two.start();
    }

    @AfterEach
    void stop() {
        one.stop();
        two.stop();
        log.close();
    }

    private void awaitFacts(String... names) {
        Awaitility.await().untilAsserted(() -> assertThat(log.names("rover.")).containsExactly(names));
    }

    @Test
    void aRoverComesOnceWhicheverServerItCalls() {
        one.seen(ROVER);
        two.seen(ROVER);
        one.seen(STRANGER);
        one.seen(ROVER);

        awaitFacts("rover.enrolled", "rover.came_online");
        assertThat(one.online(FLEET)).containsExactly(ROVER.roverId());
    }

    @Test
    void aSilentRoverGoesOnceAndComesBack() {
        one.seen(ROVER);
        awaitFacts("rover.enrolled", "rover.came_online");

        log.jdbc()
                .sql("UPDATE views.rover_presence SET last_seen_at = last_seen_at - interval '61 s'")
                .update();

        assertThat(two.online(FLEET)).isEmpty();
        awaitFacts("rover.enrolled", "rover.came_online", "rover.went_offline");
        two.seen(ROVER);
        awaitFacts("rover.enrolled", "rover.came_online", "rover.went_offline", "rover.came_online");
    }

    @Test
    void aRoverThatWasSilentComesAnewThoughNoServerSawItGo() {
        PresenceRows rows = new PresenceRows(log.jdbc());
        assertThat(rows.seen(List.of(ROVER.roverId()))).containsExactly(ROVER);
        assertThat(rows.seen(List.of(ROVER.roverId()))).isEmpty();
        log.jdbc()
                .sql("UPDATE views.rover_presence SET last_seen_at = last_seen_at - interval '61 s', online = true")
                .update();

        assertThat(rows.seen(List.of(ROVER.roverId()))).containsExactly(ROVER);
        assertThat(rows.seen(List.of(ROVER.roverId()))).isEmpty();
    }
}
