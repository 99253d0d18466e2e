package dev.ufo.query.signals;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.door.Caller;
import dev.ufo.door.Role;
import dev.ufo.ids.UserId;
import dev.ufo.query.testing.LargeFleet;
import dev.ufo.query.testing.QuerySystem;
import dev.ufo.query.testing.RowsRead;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A page of signals reads itself, however many somebody has, has read or has put away. */
class SignalPlanTest {
    @RegisterExtension
    static final QuerySystem SYSTEM = new QuerySystem();

    private static final Caller CALLER = new Caller(new UserId(LargeFleet.USER), LargeFleet.FLEET, Role.MEMBER);
    private static final int PAGE = 50;

    @BeforeAll
    static void fill() {
        LargeFleet.fill(SYSTEM);
    }

    @Test
    void aPageReadsItsSignals() {
        assertThat(read(Optional.empty(), Optional.empty())).isBetween(50L, 60L);
        assertThat(read(Optional.of(true), Optional.empty())).isBetween(50L, 60L);
        assertThat(read(Optional.of(false), Optional.empty())).isBetween(4L, 10L);
    }

    @Test
    void aFurtherPageReadsNoMore() {
        UUID last = new UUID(8, 9_001);
        assertThat(read(Optional.empty(), Optional.of(last))).isBetween(50L, 60L);
        assertThat(read(Optional.of(true), Optional.of(last))).isBetween(50L, 60L);
        assertThat(read(Optional.of(false), Optional.of(last))).isLessThan(10);
    }

    @Test
    void aKeptPlanReadsItsPageToo() {
        assertThat(RowsRead.byKeptPlan(
                        SYSTEM,
                        database -> new SignalQuery(JdbcClient.create(database))
                                .page(CALLER, Optional.empty(), Optional.empty(), PAGE)))
                .isBetween(50L, 60L);
    }

    private static long read(Optional<Boolean> read, Optional<UUID> before) {
        return RowsRead.by(
                SYSTEM, database -> new SignalQuery(JdbcClient.create(database)).page(CALLER, read, before, PAGE));
    }
}
