package dev.ufo.command.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class WaitingRoverTest {
    private final WaitingRover rover = new WaitingRover(Queue.rover(1));

    @Test
    void whatWasReadWhileItChangedDoesNotCount() {
        assertThat(rover.hasTags()).isFalse();
        int before = rover.changes();

        rover.forgetTags();
        rover.tags(Set.of("old"), before);

        assertThat(rover.hasTags()).isFalse();
        rover.tags(Set.of("new"), rover.changes());
        assertThat(rover.hasTags()).isTrue();
    }
}
