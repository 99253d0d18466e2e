package dev.ufo.query.projection;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.ufo.door.View;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * What is told on the channel {@code ufo_views} after a batch: a view, the position it has come to, and what changed.
 *
 * @param changes null when there were too many to tell: everything may have changed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ViewNotice(
        @JsonProperty("v") View view,
        @JsonProperty("p") long position,
        @JsonProperty("c") @Nullable List<ViewChange> changes) {
    /** The channel's name. */
    public static final String CHANNEL = "ufo_views";

    private static final int MOST_BYTES = 7_900; // PostgreSQL takes less than 8,000 (chapter SQL NOTIFY)
    private static final JsonMapper JSON = JsonMapper.shared();

    /** A notice as text; details are left out where they do not fit. */
    static String text(View view, long position, @Nullable List<ViewChange> changes) {
        var whole = JSON.writeValueAsString(new ViewNotice(view, position, changes));
        if (changes == null || fits(whole)) {
            return whole;
        }
        var types = changes.stream().map(ViewChange::collapsed).distinct().toList();
        var shorter = JSON.writeValueAsString(new ViewNotice(view, position, types));
        return fits(shorter) ? shorter : JSON.writeValueAsString(new ViewNotice(view, position, null));
    }

    /** The notice in a text. */
    public static ViewNotice read(String text) {
        return JSON.readValue(text, ViewNotice.class);
    }

    private static boolean fits(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }
}
