package dev.ufo.query.operations;

import static dev.ufo.query.testing.LargeFleet.FLEET;
import static dev.ufo.query.testing.LargeFleet.OPERATIONS;
import static dev.ufo.query.testing.LargeFleet.operation;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.ids.OperationId;
import dev.ufo.query.testing.LargeFleet;
import dev.ufo.query.testing.QuerySystem;
import dev.ufo.query.testing.RowsRead;
import dev.ufo.query.wire.FreshPlans;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a question of the board reads grows with its answer, and not with the fleet. */
class BoardPlanTest {
    @RegisterExtension
    static final QuerySystem SYSTEM = new QuerySystem();

    private static final int PAGE = 50;
    /** Each operation of a page reads its parent, its labels, and some that are passed over to find it. */
    private static final long OF_A_PAGE = 12 * PAGE;

    private static final BoardFilter ALL = filter(null, null, null, null, null, null);

    @BeforeAll
    static void fill() {
        LargeFleet.fill(SYSTEM);
    }

    static Stream<BoardFilter> filters() {
        return Stream.of(
                ALL,
                filter(LargeFleet.MISSION, null, null, null, null, null),
                filter(LargeFleet.RARE_MISSION, null, null, null, null, null),
                filter(null, 3, null, null, null, null),
                filter(null, LargeFleet.RARE_PRIORITY, null, null, null, null),
                filter(null, 9, null, null, null, null),
                filter(null, null, "pilot", null, null, null),
                filter(null, null, "crew", null, null, null),
                filter(null, null, "user", null, null, null),
                filter(null, null, "pilot", LargeFleet.PILOT, null, null),
                filter(null, null, "crew", LargeFleet.RARE_CREW, null, null),
                filter(null, null, null, null, LargeFleet.USER, null),
                filter(null, null, null, null, LargeFleet.RARE_USER, null),
                filter(null, null, null, null, null, LargeFleet.LABEL),
                filter(null, null, null, null, null, LargeFleet.RARE_LABEL),
                filter(LargeFleet.RARE_MISSION, 3, "pilot", null, LargeFleet.USER, null),
                filter(LargeFleet.MISSION, LargeFleet.RARE_PRIORITY, null, null, null, LargeFleet.LABEL));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aColumnReadsItsPage(BoardFilter filter) {
        assertThat(read(database -> pages(database).column(FLEET, "todo", filter, Optional.empty(), PAGE)))
                .isLessThan(OF_A_PAGE);
    }

    @ParameterizedTest
    @MethodSource("filters")
    void aFurtherPageReadsNoMore(BoardFilter filter) {
        assertThat(read(database ->
                        pages(database).column(FLEET, "todo", filter, Optional.of(operation(OPERATIONS / 2)), PAGE)))
                .isLessThan(OF_A_PAGE);
    }

    @Test
    void theNewestOfAllColumnsReadTheirPage() {
        assertThat(read(database -> pages(database).newest(FLEET, PAGE))).isLessThan(OF_A_PAGE);
    }

    @Test
    void aKeptPlanReadsItsPageToo() {
        assertThat(readByKeptPlan(database -> pages(database).column(FLEET, "todo", ALL, Optional.empty(), PAGE)))
                .isLessThan(OF_A_PAGE);
        assertThat(readByKeptPlan(database -> pages(database).newest(FLEET, PAGE)))
                .isLessThan(OF_A_PAGE);
        assertThat(readByKeptPlan(database -> pages(database).deleted(FLEET, Optional.empty(), PAGE)))
                .isLessThan(OF_A_PAGE);
    }

    @Test
    void whatIsDeletedIsReadAlone() {
        assertThat(read(database -> pages(database).deleted(FLEET, Optional.empty(), PAGE)))
                .isLessThan(OF_A_PAGE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "pars", LargeFleet.RARE_WORD, "accordion", "p", "rs", LargeFleet.RARE_LETTERS, "qq", "19999"
            })
    void aSearchReadsWhatItFinds(String text) {
        assertThat(read(database -> pages(database).search(FLEET, text))).isLessThan(OF_A_PAGE);
    }

    /** All but that of a label that much has: no counter knows labels. */
    static Stream<BoardFilter> counted() {
        return filters().filter(filter -> !filter.label().equals(Optional.of(LargeFleet.LABEL)));
    }

    /** There are as many counters as there are combinations of what can be asked for. */
    @ParameterizedTest
    @MethodSource("counted")
    void countsReadCounters(BoardFilter filter) {
        assertThat(read(database -> new OperationCounts(JdbcClient.create(database)).byStatus(FLEET, filter)))
                .isLessThan(OPERATIONS / 20);
    }

    /** A row for the label, and one for the operation. */
    @Test
    void countsOfALabelReadTheOperationsThatHaveIt() {
        assertThat(read(database -> new OperationCounts(JdbcClient.create(database))
                        .byStatus(FLEET, filter(null, null, null, null, null, LargeFleet.SOME_LABEL))))
                .isBetween(2L * LargeFleet.LABELLED, 2L * LargeFleet.LABELLED + PAGE);
    }

    @Test
    void countsOfMissionsAndOfWorkReadCounters() {
        assertThat(read(database -> new OperationCounts(JdbcClient.create(database)).byMission(FLEET)))
                .isLessThan(PAGE);
        assertThat(read(database -> new OperationCounts(JdbcClient.create(database)).working(FLEET)))
                .isLessThan(PAGE);
    }

    @Test
    void anOperationAndItsChildrenAreReadAlone() {
        assertThat(read(database -> new OperationQuery(JdbcClient.create(database))
                        .find(FLEET, new OperationId(operation(LargeFleet.PARENT)))))
                .isLessThan(10);
        assertThat(read(database -> new OperationQuery(JdbcClient.create(database))
                        .children(FLEET, new OperationId(operation(LargeFleet.PARENT)))))
                .isBetween(3L, 30L);
        assertThat(read(database -> new CommentQuery(JdbcClient.create(database))
                        .ofOperation(new OperationId(operation(LargeFleet.PARENT)), Map.of())))
                .isBetween(5L, 30L);
    }

    private static OperationPages pages(DataSource database) {
        return new OperationPages(JdbcClient.create(database), new FreshPlans(database));
    }

    private static long readByKeptPlan(Consumer<DataSource> question) {
        return RowsRead.byKeptPlan(SYSTEM, question);
    }

    private static long read(Consumer<DataSource> question) {
        return RowsRead.by(SYSTEM, question);
    }

    private static BoardFilter filter(
            @Nullable UUID mission,
            @Nullable Integer priority,
            @Nullable String assigneeType,
            @Nullable UUID assignee,
            @Nullable UUID creator,
            @Nullable UUID label) {
        return new BoardFilter(
                Optional.ofNullable(mission),
                Optional.ofNullable(priority),
                Optional.ofNullable(assigneeType),
                Optional.ofNullable(assignee),
                Optional.ofNullable(creator),
                Optional.ofNullable(label),
                false);
    }
}
