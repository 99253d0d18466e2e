package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Contract section 3.13: runs. */
class Section313RunsTest {
    private final Fleet fleet = Fleet.fresh();
    private final String mission = fleet.mission("MSJ");

    @Test
    void theRunsOfAFleetAreListedNewestFirst() {
        fleet.get("/api/runs").is(200).json().isEmpty();
        String pilot = fleet.pilot();

        String first = fleet.assigned(mission, pilot);
        String second = fleet.assigned(mission, pilot);

        Json runs = fleet.get("/api/runs").is(200).json();
        assertThat(runs.each("operation_id")).containsExactly(second, first);
        runs.items().getFirst().hasExactly(Entities.RUN);
        Fleet.fresh().get("/api/runs").is(200).json().isEmpty();
    }

    @Test
    void aRunIsShownInFull() {
        fleet.assigned(mission, fleet.pilot());
        String id = fleet.get("/api/runs").json().items().getFirst().text("id");

        Json detail = fleet.get("/api/runs/" + id).is(200).json().hasExactly("run", "events", "artifacts", "messages");

        detail.get("run").hasExactly(Entities.RUN);
        detail.get("events").items().getFirst().hasExactly("kind", "message", "created_at");
        detail.get("artifacts").isEmpty();
        detail.get("messages").isEmpty();
    }

    @Test
    void onlyLaterMessagesAreShownIfAskedFor() {
        fleet.assigned(mission, fleet.pilot());
        Rover rover = fleet.rover();
        Json claimed = rover.claim();
        List.of("one", "two")
                .forEach(text -> rover.post(claimed, "messages", "{\"type\":\"text\",\"content\":\"" + text + "\"}")
                        .is(201));
        String id = fleet.get("/api/runs").json().items().getFirst().text("id");
        Json all = fleet.get("/api/runs/" + id).json().get("messages");
        long position = all.items().getFirst().number("position");

        Json later = fleet.get("/api/runs/" + id + "?after=" + position).json().get("messages");

        assertThat(all.each("content")).containsExactly("one", "two");
        assertThat(later.each("content")).containsExactly("two");
        assertThat(fleet.get("/api/runs/" + id + "?after=x")
                        .json()
                        .get("messages")
                        .items())
                .hasSize(2);
    }

    @Test
    void aRunOfAnotherFleetIsUnknown() {
        fleet.assigned(mission, fleet.pilot());
        String id = fleet.get("/api/runs").json().items().getFirst().text("id");

        Fleet.fresh().get("/api/runs/" + id).refused(404);
        fleet.get("/api/runs/" + UUID.randomUUID()).refused(404);
        fleet.get("/api/runs/nonsense").refused(400);
    }
}
