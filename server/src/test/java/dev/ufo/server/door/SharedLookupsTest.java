package dev.ufo.server.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.SynchronousQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class SharedLookupsTest {
    private final BlockingQueue<Set<String>> asked = new LinkedBlockingQueue<>();
    private final SynchronousQueue<Callable<Map<String, Integer>>> answers = new SynchronousQueue<>();
    private final SharedLookups<String, Integer> lookups = new SharedLookups<>(this::source);

    @Test
    void answersWhatIsKnownAndNothingElse() throws Exception {
        FutureTask<Optional<Integer>> known = find("a");
        answers.put(() -> Map.of("a", 1));
        assertThat(known.get()).contains(1);

        FutureTask<Optional<Integer>> unknown = find("b");
        answers.put(Map::of);
        assertThat(unknown.get()).isEmpty();
    }

    @Test
    void asksOnceForAllThatComeMeanwhileAndNeverAnswersThemFromBefore() throws Exception {
        FutureTask<Optional<Integer>> first = find("a");
        assertThat(asked.take()).containsExactly("a");
        FutureTask<Optional<Integer>> again = find("a");
        FutureTask<Optional<Integer>> other = find("b");

        answers.put(() -> Map.of("a", 1));
        assertThat(first.get()).contains(1);
        assertThat(asked.take()).containsExactlyInAnyOrder("a", "b");

        answers.put(() -> Map.of("b", 2));
        assertThat(again.get()).as("it is gone by now").isEmpty();
        assertThat(other.get()).contains(2);
    }

    @Test
    void tellsAFaultToAllThatSharedItAndToNobodyElse() throws Exception {
        FutureTask<Optional<Integer>> first = find("a");
        assertThat(asked.take()).containsExactly("a");
        FutureTask<Optional<Integer>> second = find("b");
        FutureTask<Optional<Integer>> third = find("c");
        answers.put(() -> Map.of("a", 1));
        assertThat(first.get()).contains(1);
        assertThat(asked.take()).containsExactlyInAnyOrder("b", "c");

        answers.put(() -> {
            throw new IllegalStateException("the database is away");
        });

        assertThatThrownBy(second::get).hasRootCauseMessage("the database is away");
        assertThatThrownBy(third::get).hasRootCauseMessage("the database is away");
        FutureTask<Optional<Integer>> later = find("b");
        answers.put(() -> Map.of("b", 2));
        assertThat(later.get()).contains(2);
    }

    /** Asks, and returns once the asker waits: for its own answer or in the source. */
    private FutureTask<Optional<Integer>> find(String key) {
        var answer = new FutureTask<>(() -> lookups.find(key));
        Thread asker = Thread.ofPlatform().daemon().start(answer);
        await().until(() -> asker.getState() == Thread.State.WAITING);
        return answer;
    }

    private Map<String, Integer> source(Set<String> keys) {
        asked.add(keys);
        try {
            Callable<Map<String, Integer>> answer = answers.take();
            return answer.call();
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
