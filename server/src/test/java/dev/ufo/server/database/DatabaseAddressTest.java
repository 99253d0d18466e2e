package dev.ufo.server.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class DatabaseAddressTest {
    @Test
    void readsThePostgresForm() {
        assertThat(DatabaseAddress.parse("postgres://ufo:s%40cr%2Bt+@db.local:5433/board?sslmode=disable"))
                .isEqualTo(
                        new DatabaseAddress("jdbc:postgresql://db.local:5433/board?sslmode=disable", "ufo", "s@cr+t+"));
        assertThat(DatabaseAddress.parse("postgresql://db/board"))
                .isEqualTo(new DatabaseAddress("jdbc:postgresql://db/board", null, null));
    }

    @Test
    void leavesTheJdbcFormAsItIs() {
        String url = "jdbc:postgresql://db/board?user=ufo&password=secret";

        assertThat(DatabaseAddress.parse(url)).isEqualTo(new DatabaseAddress(url, null, null));
        assertThat(DatabaseAddress.parse(url)).asString().doesNotContain("secret");
    }

    @Test
    void refusesAnythingElseWithoutRepeatingIt() {
        assertThatThrownBy(() -> DatabaseAddress.parse("mysql://ufo:secret@db/board"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("secret");
    }
}
