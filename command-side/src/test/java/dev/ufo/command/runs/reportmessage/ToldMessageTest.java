package dev.ufo.command.runs.reportmessage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.command.runs.LargeTexts;
import dev.ufo.command.runs.RunCast;
import dev.ufo.events.LargeText;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ToldMessageTest {
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(1_000)
                            .build())
                    .build())
            .build();

    private static ToldMessage told(String type, @Nullable String content, @Nullable JsonNode input) {
        return ToldMessage.of(new ToldMessage.Body(2, type, "", content, input, ""), RunCast.NOW);
    }

    private static String written(ToldMessage message) {
        return new String(JSON.writeValueAsBytes(message), StandardCharsets.UTF_8);
    }

    @Test
    void leavesOutWhatIsEmpty() {
        assertThat(written(told("text", "", null)))
                .isEqualTo("{\"seq\":2,\"type\":\"text\",\"created_at\":\"2026-11-23T10:00:07.25Z\"}");
    }

    @Test
    void keepsEveryJsonValueOfAnInput() {
        for (String json : new String[] {"{\"path\":\"a\"}", "[1,2.5,\"é\"]", "\"\"", "0", "false", "null"}) {
            assertThat(written(told("tool_use", null, JSON.readTree(json)))).contains("\"input\":" + json + ",");
        }
    }

    @Test
    void keepsAnInputAsDeepAsTheDoorLetsIn() {
        String deep = "[".repeat(999) + "]".repeat(999);

        assertThat(told("tool_use", null, JSON.readTree(deep)).input()).isEqualTo(deep);
    }

    @Test
    void countsFromZeroAndHasNoTypeOfItsOwn() {
        ToldMessage nothing =
                ToldMessage.of(new ToldMessage.Body(null, null, null, null, JSON.missingNode(), null), RunCast.NOW);

        assertThat(nothing).isEqualTo(new ToldMessage(0, "", null, null, null, null, nothing.createdAt()));
    }

    @Test
    void replacesWhatCannotBeStored() {
        ToldMessage hostile = ToldMessage.of(
                new ToldMessage.Body(
                        -1, "te\0xt", "\uDC00", "a\uD800b😀", JSON.readTree("{\"\\ud800\":\"\\udc00\\u0000\"}"), "\0"),
                RunCast.NOW);

        assertThat(hostile.type()).isEqualTo("te\uFFFDxt");
        assertThat(hostile.tool()).isEqualTo("\uFFFD");
        assertThat(hostile.content()).isEqualTo("a\uFFFDb😀");
        assertThat(hostile.output()).isEqualTo("\uFFFD");
        assertThat(JSON.readTree(hostile.input()).propertyNames()).containsExactly("\uFFFD");
        assertThat(written(hostile)).doesNotContain("\0").contains("\"seq\":-1");
    }

    @Test
    void becomesTheCommandThatKeepsIt() {
        LargeTexts texts = new LargeTexts();

        ReportMessage command = told("text", "hello", JSON.readTree("[]")).command(RunCast.REPORT, texts);

        assertThat(command)
                .isEqualTo(new ReportMessage(
                        RunCast.REPORT,
                        2,
                        "text",
                        null,
                        new LargeText("hello", null, 5),
                        new LargeText("[]", null, 2),
                        null));
    }
}
