package dev.ufo.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.ufo.query.projection.ChangeType;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.web.socket.CloseStatus;

class LiveSocketTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    private final FakeSession session = new FakeSession();
    private final AtomicBoolean member = new AtomicBoolean(true);
    private final LiveSocket socket = new LiveSocket(session, UUID.randomUUID(), member::get, 0);

    @AfterEach
    void end() {
        session.release();
        socket.ended();
    }

    @Test
    void aBrowserThatAnswersIsAskedAgain() {
        socket.check(seconds(30));
        socket.heard(seconds(31));
        socket.check(seconds(90));

        assertThat(session.pings()).isEqualTo(2);
        assertThat(session.closed()).isEmpty();
    }

    @Test
    void aBrowserThatIsSilentForAMinuteIsDropped() {
        socket.check(seconds(61));

        assertThat(session.closed()).contains(CloseStatus.SESSION_NOT_RELIABLE);
    }

    @Test
    void aSessionThatHasEndedListensNoLonger() {
        member.set(false);
        socket.check(seconds(30));

        assertThat(session.closed().orElseThrow().getCode()).isEqualTo(CloseStatus.POLICY_VIOLATION.getCode());
    }

    @Test
    void aFaultIsNotTakenForTheEndOfASession() {
        var faulty = new LiveSocket(
                session,
                UUID.randomUUID(),
                () -> {
                    throw new IllegalStateException("the database is away");
                },
                0);
        faulty.check(seconds(30));

        assertThat(session.closed()).isEmpty();
        assertThat(session.pings()).isEqualTo(1);
    }

    @Test
    void aSlowBrowserHoldsUpNobodyAndIsToldInShort() {
        session.block();
        socket.start();
        socket.offer(frame(1));
        await().atMost(LIMIT).until(session::isWriting);
        for (var version = 2; version <= 500; version++) {
            socket.offer(frame(version));
        }
        session.release();

        await().atMost(LIMIT).until(() -> session.texts().getLast().contains("\"v\":500"));
        assertThat(session.texts()).hasSizeLessThan(70);
        assertThat(session.texts()).anyMatch(text -> text.startsWith("{\"t\":\"run\",\"v\":"));
    }

    private static LiveFrame frame(long version) {
        return new LiveFrame(ChangeType.RUN, UUID.randomUUID(), null, version);
    }

    private static long seconds(long seconds) {
        return Duration.ofSeconds(seconds).toNanos();
    }
}
