package dev.ufo.command.runs;

import dev.ufo.events.LargeText;
import dev.ufo.store.Blob;
import dev.ufo.store.Companions;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Keeps the texts of one command: short ones stand in its events, long ones go along as blobs. Not thread-safe. */
public final class LargeTexts {
    /** The longest UTF-8 form that stands in an event. */
    static final int LONGEST_BYTES = 32 * 1024;

    private final List<Blob> blobs = new ArrayList<>();

    /** The text as an event has it. */
    public LargeText keep(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length <= LONGEST_BYTES) {
            return new LargeText(text, null, bytes.length);
        }
        Blob blob = Blob.of(bytes);
        blobs.add(blob);
        return new LargeText(null, blob.hash(), bytes.length);
    }

    /** The text as an event has it, if there is one. */
    public @Nullable LargeText keepIfPresent(@Nullable String text) {
        return text == null ? null : keep(text);
    }

    /** What goes along with the command. */
    public Companions companions() {
        return new Companions(List.of(), blobs);
    }
}
