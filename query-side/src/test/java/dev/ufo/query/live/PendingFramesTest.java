package dev.ufo.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.query.projection.ChangeType;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PendingFramesTest {
    private final PendingFrames pending = new PendingFrames();

    @Test
    void tellsTheSameThingOnceWithItsNewestVersion() {
        var run = UUID.randomUUID();
        pending.add(new LiveFrame(ChangeType.RUN, run, null, 5));
        pending.add(new LiveFrame(ChangeType.RUN, run, null, 7));
        pending.add(new LiveFrame(ChangeType.RUN_MESSAGE, run, null, 6));

        assertThat(pending.take())
                .containsExactly(
                        new LiveFrame(ChangeType.RUN, run, null, 7),
                        new LiveFrame(ChangeType.RUN_MESSAGE, run, null, 6));
        assertThat(pending.isEmpty()).isTrue();
    }

    @Test
    void tellsOnlyTheKindsOfWhatASlowBrowserCannotTake() {
        for (var version = 1; version <= 1000; version++) {
            var type = version % 2 == 0 ? ChangeType.OPERATION : ChangeType.RUN;
            pending.add(new LiveFrame(type, UUID.randomUUID(), null, version));
        }
        var frames = pending.take();

        assertThat(frames).hasSizeLessThanOrEqualTo(64);
        assertThat(frames)
                .filteredOn(frame -> frame.id() == null)
                .extracting(LiveFrame::type)
                .containsExactlyInAnyOrder(ChangeType.OPERATION, ChangeType.RUN);
        assertThat(frames).extracting(LiveFrame::version).contains(1000L);
    }
}
