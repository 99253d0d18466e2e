package dev.ufo.query.runs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ufo.door.RefusedException;
import dev.ufo.events.LargeText;
import dev.ufo.events.RunEvent.ArtifactStored;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunMessageAdded;
import dev.ufo.events.RunEvent.RunNoted;
import dev.ufo.events.RunEvent.RunRequeued;
import dev.ufo.events.RunEvent.RunResultReported;
import dev.ufo.events.RunEvent.RunStarted;
import dev.ufo.events.RunState;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.AttemptId;
import dev.ufo.ids.OperationId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.RunId;
import dev.ufo.query.testing.QuerySystem;
import dev.ufo.query.testing.Scene;
import dev.ufo.store.Blob;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RunsViewTest {
    @RegisterExtension
    static final QuerySystem SYSTEM = new QuerySystem();

    private final Scene scene = new Scene();
    private final OperationId operation = new OperationId(UUID.randomUUID());
    private final RunId run = new RunId(UUID.randomUUID());
    private final AttemptId attempt = new AttemptId(UUID.randomUUID());
    private final RoverId rover = new RoverId(UUID.randomUUID());

    @Test
    void tellsTheLifeOfARunInOneBatch() {
        var blob = Blob.of("diff --git a long one");
        var position = SYSTEM.appendOnly(
                List.of(
                        scene.queued(run, operation),
                        scene.claimed(run, operation, attempt, rover),
                        new RunStarted(run, attempt, operation, scene.fleet, scene.next()),
                        new RunNoted(run, attempt, scene.fleet, "log", "hello", scene.next()),
                        message(1, "text", null, "Two files.", null),
                        message(0, "tool_use", "shell", null, "{\"command\":\"ls\"}"),
                        new ArtifactStored(
                                run,
                                attempt,
                                scene.fleet,
                                "diff",
                                "git.diff",
                                new LargeText(null, blob.hash(), 21),
                                scene.next()),
                        new RunResultReported(run, attempt, operation, scene.fleet, "s", true, null, scene.next()),
                        new RunEnded(run, attempt, operation, scene.fleet, RunState.SUCCEEDED, "", null, scene.next())),
                List.of(blob));
        SYSTEM.caughtUp(position);

        var json = QuerySystem.json(endpoint().run(scene.caller(), run.toString(), Map.of()));

        assertThat(json).isEqualTo("""
                {"run":{"id":"%s","operation_id":"%s","state":"succeeded","pilot":"claude","needs_input":true,\
                "created_at":"2026-06-15T09:30:01.1234Z","updated_at":"2026-06-15T09:30:09.1234Z"},\
                "events":[{"kind":"status","message":"queued","created_at":"2026-06-15T09:30:01.1234Z"},\
                {"kind":"status","message":"claimed","created_at":"2026-06-15T09:30:02.1234Z"},\
                {"kind":"status","message":"running","created_at":"2026-06-15T09:30:03.1234Z"},\
                {"kind":"log","message":"hello","created_at":"2026-06-15T09:30:04.1234Z"},\
                {"kind":"status","message":"succeeded","created_at":"2026-06-15T09:30:09.1234Z"}],\
                "artifacts":[{"kind":"diff","name":"git.diff","content":"diff --git a long one",\
                "created_at":"2026-06-15T09:30:07.1234Z"}],\
                "messages":[{"seq":0,"type":"tool_use","tool":"shell","input":{"command":"ls"},\
                "created_at":"2026-06-15T09:30:06.1234Z","position":%d},\
                {"seq":1,"type":"text","content":"Two files.",\
                "created_at":"2026-06-15T09:30:05.1234Z","position":%d}]}\
                """.formatted(run, operation, position - 3, position - 4));
    }

    @Test
    void asksOnlyForMessagesBehindAPosition() {
        var _ = SYSTEM.append(scene.queued(run, operation), message(0, "text", null, "one", null));
        var second = SYSTEM.append(message(1, "text", null, "two", null));

        var later = endpoint().run(scene.caller(), run.toString(), Map.of("after", Long.toString(second - 1)));

        assertThat(later.messages()).extracting(RunDetail.RunMessage::content).containsExactly("two");
        assertThat(later.events()).hasSize(1);
    }

    @Test
    void aRequeuedRunWaitsAgainAndAsksNobody() {
        var _ = SYSTEM.append(
                scene.queued(run, operation),
                scene.claimed(run, operation, attempt, rover),
                new RunResultReported(run, attempt, operation, scene.fleet, "s", true, null, scene.next()));
        var _ = SYSTEM.append(
                new RunRequeued(run, attempt, 1, operation, scene.fleet, rover, "its rover fell silent", scene.next()));

        var detail = endpoint().run(scene.caller(), run.toString(), Map.of());

        assertThat(detail.run().state()).isEqualTo("queued");
        assertThat(detail.run().needsInput()).isFalse();
        assertThat(detail.events())
                .extracting(RunDetail.RunNote::message)
                .containsExactly("queued", "claimed", "queued again: its rover fell silent");
    }

    @Test
    void listsTheRunsOfTheFleetNewestFirst() {
        var second = new RunId(UUID.randomUUID());
        var _ = SYSTEM.append(scene.queued(run, operation), scene.queued(second, operation));

        assertThat(endpoint().runs(scene.caller(), Map.of()))
                .extracting(Run::id)
                .containsExactly(second.value(), run.value());
    }

    @Test
    void goesThroughMoreRunsThanItHolds() {
        var runs = IntStream.range(0, 2_100)
                .mapToObj(_ -> new RunId(UUID.randomUUID()))
                .toList();
        var _ = SYSTEM.append(
                runs.stream().map(id -> scene.queued(id, operation)).toArray(UfoEvent[]::new));

        assertThat(endpoint().runs(scene.caller(), Map.of()))
                .extracting(Run::id)
                .containsExactlyElementsOf(
                        runs.reversed().stream().map(RunId::value).toList());
    }

    @Test
    void refusesWhatIsNoIdAndTheRunOfAnotherFleet() {
        var _ = SYSTEM.append(scene.queued(run, operation));
        var stranger = new Scene().caller();

        assertThatThrownBy(() -> endpoint().run(stranger, run.toString(), Map.of()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().kind().status()).isEqualTo(404));
        assertThatThrownBy(() -> endpoint().run(stranger, "7", Map.of()))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().kind().status()).isEqualTo(400));
    }

    private RunMessageAdded message(int seq, String type, String tool, String content, String input) {
        return new RunMessageAdded(
                run, attempt, scene.fleet, seq, type, tool, text(content), text(input), null, scene.next());
    }

    private static LargeText text(String text) {
        return text == null ? null : new LargeText(text, null, text.length());
    }

    private static RunsEndpoint endpoint() {
        return SYSTEM.bean(RunsEndpoint.class);
    }
}
