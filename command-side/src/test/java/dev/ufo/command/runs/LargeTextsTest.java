package dev.ufo.command.runs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ufo.events.LargeText;
import dev.ufo.store.Blob;
import dev.ufo.store.Companions;
import org.junit.jupiter.api.Test;

class LargeTextsTest {
    private final LargeTexts texts = new LargeTexts();

    @Test
    void shortTextsStandInTheEvent() {
        String longest = "é".repeat(LargeTexts.LONGEST_BYTES / 2);

        assertThat(texts.keep(longest)).isEqualTo(new LargeText(longest, null, LargeTexts.LONGEST_BYTES));
        assertThat(texts.keep("")).isEqualTo(new LargeText("", null, 0));
        assertThat(texts.companions()).isEqualTo(Companions.NONE);
    }

    @Test
    void longTextsGoAlongAsBlobs() {
        String tooLong = "é".repeat(LargeTexts.LONGEST_BYTES / 2) + "!";

        LargeText kept = texts.keep(tooLong);

        assertThat(kept).isEqualTo(new LargeText(null, Blob.of(tooLong).hash(), LargeTexts.LONGEST_BYTES + 1));
        assertThat(texts.companions().blobs()).singleElement().satisfies(blob -> {
            assertThat(blob.hash()).isEqualTo(kept.sha256());
            assertThat(blob.text()).isEqualTo(tooLong);
        });
    }

    @Test
    void noTextIsNoText() {
        assertThat(texts.keepIfPresent(null)).isNull();
    }
}
