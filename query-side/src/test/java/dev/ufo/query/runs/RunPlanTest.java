package dev.ufo.query.runs;

import static dev.ufo.query.testing.LargeFleet.FLEET;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.ids.OperationId;
import dev.ufo.query.runs.RunPages.Which;
import dev.ufo.query.testing.LargeFleet;
import dev.ufo.query.testing.QuerySystem;
import dev.ufo.query.testing.RowsRead;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a question about runs reads grows with its answer, and not with the fleet. */
class RunPlanTest {
    @RegisterExtension
    static final QuerySystem SYSTEM = new QuerySystem();

    private static final int PAGE = 50;

    @BeforeAll
    static void fill() {
        LargeFleet.fill(SYSTEM);
    }

    @Test
    void aPageReadsItsRuns() {
        Which all = new Which(FLEET, Optional.empty());
        assertThat(read(jdbc -> new RunPages(jdbc).page(all, Optional.empty(), PAGE)))
                .isBetween(50L, 60L);
        assertThat(read(jdbc -> new RunPages(jdbc).page(all, Optional.of(LargeFleet.run(9_000)), PAGE)))
                .isBetween(50L, 60L);
    }

    @Test
    void aKeptPlanReadsItsPageToo() {
        Which all = new Which(FLEET, Optional.empty());
        assertThat(RowsRead.byKeptPlan(
                        SYSTEM,
                        database -> new RunPages(JdbcClient.create(database)).page(all, Optional.empty(), PAGE)))
                .isBetween(50L, 60L);
    }

    @Test
    void anOperationReadsItsRuns() {
        Which itsOwn = new Which(FLEET, Optional.of(LargeFleet.operation(1)));
        assertThat(read(jdbc -> new RunPages(jdbc).page(itsOwn, Optional.empty(), PAGE)))
                .isEqualTo(1);
        assertThat(read(jdbc -> new RunQuery(jdbc).ofOperation(FLEET, new OperationId(LargeFleet.operation(1)))))
                .isEqualTo(1);
    }

    @Test
    void aTranscriptIsReadByPages() {
        assertThat(read(jdbc -> new RunDetailQuery(jdbc).find(FLEET, LargeFleet.run(1), 2_500, Optional.of(PAGE))))
                .isBetween(50L, 100L);
        assertThat(read(jdbc -> new RunDetailQuery(jdbc).find(FLEET, LargeFleet.run(2), 0, Optional.empty())))
                .isBetween(10L, 50L);
    }

    private static long read(Consumer<JdbcClient> question) {
        return RowsRead.by(SYSTEM, database -> question.accept(JdbcClient.create(database)));
    }
}
