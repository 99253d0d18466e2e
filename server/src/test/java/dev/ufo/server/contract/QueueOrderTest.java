package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** In which order runs are claimed: the contract's, oldest first, unless the fleet goes by priority. */
class QueueOrderTest {
    private final Fleet fleet = Fleet.group(Person.signUp());
    private final Rover rover = fleet.rover("pilot:claude");
    private final String mission = fleet.mission("MSJ");
    private final String pilot = fleet.pilot();

    @Test
    void theOldestIsFirstWhateverItsPriority() {
        String older = queued(0);
        String urgent = queued(4);

        assertThat(claimed()).isEqualTo(older);
        assertThat(claimed()).isEqualTo(urgent);
    }

    @Test
    void aFleetMayGoByPriorityAndThenByAge() {
        String older = queued(1);
        String urgent = queued(4);
        String alsoUrgent = queued(4);
        order("priority");

        assertThat(claimed()).isEqualTo(urgent);
        assertThat(claimed()).isEqualTo(alsoUrgent);
        String newest = queued(2);
        assertThat(claimed()).isEqualTo(newest);
        assertThat(claimed()).isEqualTo(older);
    }

    @Test
    void aPriorityCountsForARunThatWaits() {
        order("priority");
        String older = queued(1);
        String newer = queued(1);

        fleet.post("/api/operations/" + newer + "/priority", Map.of("priority", 3))
                .is(204);

        assertThat(claimed()).isEqualTo(newer);
        order("oldest_first");
        String urgent = queued(4);
        assertThat(claimed()).isEqualTo(older);
        assertThat(claimed()).isEqualTo(urgent);
    }

    private String queued(int priority) {
        return fleet.post(
                        "/api/operations",
                        Map.of(
                                "title",
                                "T",
                                "mission_id",
                                mission,
                                "priority",
                                priority,
                                "assignee_type",
                                "pilot",
                                "assignee_id",
                                pilot))
                .is(201)
                .json()
                .text("id");
    }

    private String claimed() {
        return rover.claim().text("operation_id");
    }

    private void order(String order) {
        fleet.post("/api/fleets/" + fleet.id() + "/settings", Map.of("queue_order", order))
                .is(200);
    }
}
