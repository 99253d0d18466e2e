package dev.ufo.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WireFormTest {
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void namesAreThoseOfTheWire() {
        assertThat(written(new EnrollRequest("host", List.of("gpu"), List.of("os:linux"))))
                .isEqualTo("{\"name\":\"host\",\"tags\":[\"gpu\"],\"auto_tags\":[\"os:linux\"]}");
        assertThat(written(new ClaimedRun("r", "o", "claimed", "claude", "", "do it", "")))
                .isEqualTo("{\"id\":\"r\",\"operation_id\":\"o\",\"state\":\"claimed\",\"pilot\":\"claude\","
                        + "\"command\":\"\",\"prompt\":\"do it\",\"session_id\":\"\"}");
        assertThat(written(new ResultReport("", "", false, "")))
                .isEqualTo("{\"session_id\":\"\",\"message\":\"\",\"needs_input\":false,\"op_status\":\"\"}");
    }

    @Test
    void absentFieldsAreLeftOut() {
        assertThat(written(new MessageReport(0, "tool_result", null, null, null, "")))
                .isEqualTo("{\"seq\":0,\"type\":\"tool_result\",\"output\":\"\"}");
    }

    @Test
    void inputHoldsAnyJson() {
        var json =
                "{\"seq\":3,\"type\":\"tool_use\",\"tool\":\"edit\",\"input\":[{\"path\":\"a\",\"kind\":\"add\"},1.5,null]}";

        var read = JSON.readValue(json, MessageReport.class);

        assertThat(read.input()).asInstanceOf(LIST).first().isEqualTo(Map.of("path", "a", "kind", "add"));
        assertThat(written(read)).isEqualTo(json);
        assertThat(written(new MessageReport(
                        3, "tool_use", "edit", null, JSON.readTree(json).get("input"), null)))
                .isEqualTo(json);
    }

    @Test
    void aClaimWithoutSomeFieldsHasEmptyOnes() {
        var read = JSON.readValue(
                "{\"id\":\"r\",\"operation_id\":\"o\",\"state\":\"claimed\",\"added_later\":1}", ClaimedRun.class);

        assertThat(read).isEqualTo(new ClaimedRun("r", "o", "claimed", "", "", "", ""));
    }

    private static String written(Object report) {
        return JSON.writeValueAsString(report);
    }
}
