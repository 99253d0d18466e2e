package dev.ufo.command.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.claims.WaitingRun.Candidate;
import dev.ufo.command.claims.WaitingRun.Reason;
import dev.ufo.command.claims.WaitingRun.Rules;
import dev.ufo.ids.RoverId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaitingRunTest {
    private static final Rules FREE = new Rules(0, null, null, 5);
    private static final RoverId ONE = new RoverId(new UUID(4, 1));

    private static WaitingRun run(@Nullable RoverId pin, Set<String> avoided, long before, String... needed) {
        return new WaitingRun("pilot:claude", union(needed), avoided, pin, before, FREE);
    }

    private static Set<String> union(String... needed) {
        Set<String> tags = new HashSet<>(List.of(needed));
        tags.add("pilot:claude");
        return tags;
    }

    private static Candidate rover(boolean isOnline, String... tags) {
        return new Candidate(ONE, Set.of(tags), isOnline, 2);
    }

    private static List<String> codes(WaitingRun run, Candidate... rovers) {
        return run.reasons(List.of(rovers)).stream().map(Reason::code).toList();
    }

    @Test
    void saysWhatIsMissing() {
        WaitingRun plain = run(null, Set.of(), 0);
        WaitingRun demanding = run(null, Set.of("slow"), 0, "gpu", "big");

        assertThat(codes(plain)).containsExactly("no_rover");
        assertThat(codes(plain, rover(false, "pilot:claude"))).containsExactly("no_rover_online");
        assertThat(codes(plain, rover(true, "pilot:codex"))).containsExactly("no_rover_with_pilot");
        assertThat(codes(demanding, rover(true, "pilot:claude", "gpu"))).containsExactly("no_rover_with_tags");
        assertThat(codes(demanding, rover(true, "pilot:claude", "gpu", "big", "slow")))
                .containsExactly("excluded_tags");
        assertThat(demanding
                        .reasons(List.of(rover(true, "pilot:claude")))
                        .getFirst()
                        .text())
                .endsWith("big, gpu.");
    }

    @Test
    void saysItsPlaceIfNothingIs() {
        Candidate free = rover(true, "pilot:claude");

        assertThat(run(null, Set.of(), 0).reasons(List.of(free)).getFirst().text())
                .startsWith("It is the next");
        assertThat(run(null, Set.of(), 3).reasons(List.of(free)).getFirst().text())
                .isEqualTo("A fitting rover takes 3 before it.");
    }

    @Test
    void saysWhatTheFleetsRulesDo() {
        Candidate free = rover(true, "pilot:claude");

        assertThat(codes(ruled(new Rules(1, null, null, 0)), free)).containsExactly("blocked");
        assertThat(codes(ruled(new Rules(2, 2, 5, 5)), free)).containsExactly("blocked", "pilot_limit", "rover_limit");
        assertThat(codes(ruled(new Rules(0, 3, 6, 5)), free)).containsExactly("in_queue");
        assertThat(codes(ruled(new Rules(1, null, null, 0)))).containsExactly("blocked", "no_rover");
    }

    private static WaitingRun ruled(Rules rules) {
        return new WaitingRun("pilot:claude", Set.of("pilot:claude"), Set.of(), null, 0, rules);
    }

    @Test
    void aPinnedRunWaitsForItsRoverAlone() {
        RoverId other = new RoverId(new UUID(4, 2));

        assertThat(codes(run(other, Set.of(), 0), rover(true, "pilot:claude"))).containsExactly("pinned_rover_away");
        assertThat(codes(run(ONE, Set.of(), 0), rover(false, "pilot:claude"))).containsExactly("pinned_rover_away");
        assertThat(codes(run(ONE, Set.of(), 0), rover(true, "pilot:claude"))).containsExactly("in_queue");
    }
}
