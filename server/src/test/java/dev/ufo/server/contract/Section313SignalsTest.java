package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Contract sections 3.13, 4.2 and 4.4: signals. */
class Section313SignalsTest {
    private final Fleet fleet = Fleet.group(Person.signUp());
    private final Fleet other = fleet.by(Person.signUp());
    private final String mission = fleet.mission("MSJ");
    private final String pilot = fleet.pilot();
    private final Rover rover = fleet.rover("pilot:claude");

    Section313SignalsTest() {
        fleet.join(other.person(), "member");
    }

    @Test
    void everyMemberIsToldOfAReview() {
        listed(fleet).isEmpty();
        String operation = ended("succeeded", Map.of());

        for (Fleet member : List.of(fleet, other)) {
            Json signal = only(member).hasExactly(Entities.SIGNAL);
            assertThat(signal.text("operation_id")).isEqualTo(operation);
            assertThat(signal.text("type")).isEqualTo("review_requested");
            assertThat(signal.text("severity")).isEqualTo("action_required");
            assertThat(signal.text("title")).isEqualTo("Review: Summarise");
            assertThat(signal.text("body")).isNotEmpty();
            assertThat(signal.flag("read")).isFalse();
        }
        assertThat(only(fleet).text("id")).isNotEqualTo(only(other).text("id"));
    }

    @Test
    void aQuestionAndATroubleAreToldAsSuch() {
        ended("succeeded", Map.of("needs_input", true));
        assertThat(only(fleet).text("type")).isEqualTo("input_requested");
        assertThat(only(fleet).text("title")).isEqualTo("Needs input: Summarise");

        ended("failed", Map.of());
        ended("blocked", Map.of());
        ended("succeeded", Map.of("op_status", "blocked"));

        assertThat(listed(fleet).each("title"))
                .containsExactly(
                        "Blocked: Summarise", "Blocked: Summarise", "Blocked: Summarise", "Needs input: Summarise");
        assertThat(listed(fleet).items().getFirst().text("type")).isEqualTo("task_failed");
    }

    @Test
    void nobodyIsToldOfWhatIsCanceledOrDone() {
        ended("canceled", Map.of());
        ended("succeeded", Map.of("op_status", "done"));
        ended("succeeded", Map.of("op_status", "cancelled"));

        listed(fleet).isEmpty();
    }

    @Test
    void aRepeatedReportTellsNobodyAgain() {
        fleet.assigned(mission, pilot);
        Json run = rover.claim();
        rover.report(run, "succeeded").is(200);
        rover.report(run, "succeeded").is(200);

        only(fleet);
    }

    @Test
    void onlyMembersOfThatMomentAreTold() {
        Fleet late = fleet.by(Person.signUp());
        ended("succeeded", Map.of());
        fleet.join(late.person(), "member");

        listed(late).isEmpty();
        fleet.delete("/api/members/" + other.person().id()).is(204);
        other.get("/api/signals").refused(403);
        ended("succeeded", Map.of());
        only(late);
        assertThat(listed(fleet).items()).hasSize(2);
    }

    @Test
    void unreadOnesComeFirstThenTheNewest() {
        List<String> operations =
                List.of(ended("succeeded", Map.of()), ended("succeeded", Map.of()), ended("succeeded", Map.of()));

        read(fleet, idOf(operations.get(2))).is(204);

        assertThat(listed(fleet).each("operation_id"))
                .containsExactly(operations.get(1), operations.get(0), operations.get(2));
        assertThat(listed(fleet).items().getLast().flag("read")).isTrue();
        assertThat(listed(other).each("operation_id")).containsExactlyElementsOf(operations.reversed());
    }

    @Test
    void onlyTheRecipientReadsAndArchives() {
        ended("succeeded", Map.of());
        String mine = only(fleet).text("id");

        read(other, mine).is(204);
        archive(other, mine).is(204);
        assertThat(only(fleet).flag("read")).isFalse();

        read(fleet, mine).is(204);
        read(fleet, mine).is(204);
        assertThat(only(fleet).flag("read")).isTrue();
        archive(fleet, mine).is(204);
        archive(fleet, mine).is(204);
        listed(fleet).isEmpty();
        only(other);
    }

    @Test
    void aSignalOfAnotherFleetIsUnknown() {
        ended("succeeded", Map.of());
        String mine = only(fleet).text("id");
        Fleet elsewhere = fleet.person().fleet();

        for (String call : List.of("read", "archive")) {
            elsewhere.post("/api/signals/" + mine + "/" + call).refused(404);
            fleet.post("/api/signals/" + UUID.randomUUID() + "/" + call).refused(404);
            fleet.post("/api/signals/nonsense/" + call).refused(400);
        }
        listed(elsewhere).isEmpty();
    }

    @Test
    void movingOnArchivesThemForEverybody() {
        String operation = ended("succeeded", Map.of());
        move(operation, "blocked");
        move(operation, "in_review");
        only(fleet);

        move(operation, "done");

        listed(fleet).isEmpty();
        listed(other).isEmpty();
    }

    @Test
    void aStatusThatItHasAlreadyArchivesThemToo() {
        String operation = ended("failed", Map.of());
        fleet.post("/api/operations/" + operation + "/run").is(202);
        end(Map.of("op_status", "done"), "succeeded");
        only(fleet);

        move(operation, "done");

        listed(fleet).isEmpty();
    }

    @Test
    void aReplyArchivesThemIfItDispatchesARun() {
        String operation = ended("succeeded", Map.of());
        comment(operation, "shorter");
        listed(fleet).isEmpty();
        listed(other).isEmpty();

        end(Map.of(), "succeeded");
        fleet.post("/api/operations/" + operation + "/assign", Map.of()).is(200);
        comment(operation, "to nobody");
        only(fleet);
    }

    @Test
    void otherChangesLeaveThem() {
        String operation = ended("succeeded", Map.of());
        fleet.post("/api/operations/" + operation + "/archive", Map.of("archived", true))
                .is(204);
        fleet.post("/api/operations/" + operation + "/run").is(202);
        only(fleet);
        rover.report(rover.claim(), "canceled").is(200);
        fleet.post("/api/operations/" + operation + "/assign", Map.of()).is(200);

        only(fleet);
    }

    @Test
    void allAreReadAndThoseReadAreArchivedAtOnce() {
        ended("succeeded", Map.of());
        ended("succeeded", Map.of());
        fleet.post("/api/signals/read-all").is(204);
        assertThat(listed(fleet).items()).hasSize(2).allMatch(signal -> signal.flag("read"));
        String unread = ended("succeeded", Map.of());

        fleet.post("/api/signals/archive-read").is(204);

        assertThat(listed(fleet).each("operation_id")).containsExactly(unread);
        assertThat(listed(other).items()).hasSize(3).noneMatch(signal -> signal.flag("read"));
    }

    @Test
    void theyComeInPages() {
        List<String> operations =
                List.of(ended("succeeded", Map.of()), ended("succeeded", Map.of()), ended("succeeded", Map.of()));
        Json first = fleet.get("/api/signals?limit=1&read=false").is(200).json();
        read(fleet, first.items().getFirst().text("id")).is(204);

        String rest = "/api/signals?limit=5&read=false&before="
                + first.items().getFirst().text("id");

        assertThat(first.each("operation_id")).containsExactly(operations.get(2));
        assertThat(fleet.get(rest).is(200).json().each("operation_id"))
                .containsExactly(operations.get(1), operations.get(0));
        assertThat(fleet.get("/api/signals?read=true").is(200).json().each("operation_id"))
                .containsExactly(operations.get(2));
    }

    @Test
    void everybodyInTheFleetIsSentAFrame() {
        fleet.assigned(mission, pilot);
        Json run = rover.claim();
        try (Frames frames = Frames.of(other)) {
            rover.report(run, "succeeded").is(200);
            frames.await("signal");
            read(fleet, only(fleet).text("id")).is(204);
            frames.await("signal");
            archive(fleet, only(fleet).text("id")).is(204);
            frames.await("signal");
            move(only(other).text("operation_id"), "done");
            frames.await("signal");
            fleet.post("/api/signals/read-all").is(204);
            frames.await("signal");
            fleet.post("/api/signals/archive-read").is(204);
            frames.await("signal");
        }
    }

    private String ended(String state, Map<String, Object> result) {
        String operation = fleet.assigned(mission, pilot);
        end(result, state);
        return operation;
    }

    private void end(Map<String, Object> result, String state) {
        Json run = rover.claim();
        rover.post(run, "result", result).is(204);
        rover.report(run, state).is(200);
    }

    private static Json listed(Fleet member) {
        return member.get("/api/signals").is(200).json();
    }

    private static Json only(Fleet member) {
        List<Json> signals = listed(member).items();
        assertThat(signals).hasSize(1);
        return signals.getFirst();
    }

    private String idOf(String operation) {
        return listed(fleet).items().stream()
                .filter(signal -> signal.text("operation_id").equals(operation))
                .map(signal -> signal.text("id"))
                .findFirst()
                .orElseThrow();
    }

    private static Reply read(Fleet member, String signal) {
        return member.post("/api/signals/" + signal + "/read");
    }

    private static Reply archive(Fleet member, String signal) {
        return member.post("/api/signals/" + signal + "/archive");
    }

    private void move(String operation, String status) {
        fleet.post("/api/operations/" + operation + "/status", Map.of("status", status))
                .is(200);
    }

    private void comment(String operation, String body) {
        fleet.post("/api/operations/" + operation + "/comments", Map.of("body", body))
                .is(201);
    }
}
