package dev.ufo.query.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PageLimitTest {
    @Test
    void isOneToTwoHundredOrNotAskedFor() {
        assertThat(PageLimit.of(Map.of("limit", "1"))).contains(1);
        assertThat(PageLimit.of(Map.of("limit", "200"))).contains(200);
        assertThat(PageLimit.of(Map.of("limit", "0"))).isEmpty();
        assertThat(PageLimit.of(Map.of("limit", "201"))).isEmpty();
        assertThat(PageLimit.of(Map.of("limit", "5; DROP TABLE"))).isEmpty();
        assertThat(PageLimit.of(Map.of())).isEmpty();
    }

    @Test
    void standsInTheStatement() {
        assertThat(PageLimit.in("SELECT 1 LIMIT :limit", 50)).isEqualTo("SELECT 1 LIMIT 50");
        assertThatIllegalArgumentException().isThrownBy(() -> PageLimit.in("SELECT 1", 50));
    }
}
