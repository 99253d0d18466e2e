package dev.ufo.server.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contract sections 1.7, 1.9, 1.10, 1.11: ids, times, absence, tags. Keys are in section 3.4, orders in each section. */
class Section107IdsTimesTest {
    private final Fleet fleet = Fleet.fresh();
    private final String mission = fleet.mission("MSJ");

    @Test
    void idsAreRandomAndLowerCase() {
        String id = fleet.operation(mission, "Title");

        assertThat(UUID.fromString(id).version()).isEqualTo(4);
        assertThat(id).isEqualTo(id.toLowerCase(Locale.ROOT)).hasSize(36);
    }

    @Test
    void idsAreReadInEverySpelling() {
        String id = fleet.operation(mission, "Title");

        for (String spelling :
                new String[] {id.toUpperCase(Locale.ROOT), id.replace("-", ""), "%7B" + id + "%7D", "urn:uuid:" + id}) {
            assertThat(fleet.shown(spelling).get("operation").text("id")).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "x", "0b3a4f5e-2f0c-4a8f-8f77-3d3f8f1f9a1", "0b3a4f5e-2f0c-4a8f-8f77-3d3f8f1f9a1g"})
    void whatIsNoIdIs400(String id) {
        fleet.get("/api/operations/" + id).refused(400);
    }

    @Test
    void timesHaveUpToSixDigitsWithoutTrailingZeros() {
        for (int number = 0; number < 20; number++) {
            Json operation = fleet.shown(fleet.operation(mission, "t" + number)).get("operation");
            assertThat(operation.text("created_at"))
                    .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{0,5}[1-9])?Z");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\"2026-07-01\""})
    void aDateMayBeAbsentInThreeWays(String date) {
        Json created = fleet.post(
                        "/api/operations",
                        "{\"title\":\"T\",\"mission_id\":\"%s\",\"due_date\":%s}".formatted(mission, date))
                .is(201)
                .json();

        assertThat(created.isNull("due_date")).isEqualTo(!date.contains("2026"));
        assertThat(created.isNull("start_date")).isTrue();
    }

    @Test
    void tagsAreNormalised() {
        Json created = fleet.post(
                        "/api/operations",
                        "{\"title\":\"T\",\"mission_id\":\"%s\",\"required_tags\":[\" B \",\"a\",\"\",\"b\",\"  \"]}"
                                .formatted(mission))
                .is(201)
                .json();

        assertThat(created.texts("required_tags")).containsExactly("b", "a");
    }
}
