package dev.ufo.rover.pilot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of a byte stream with a bound on each: what is beyond the bound is read and dropped, so that no line can fill
 * the memory. Bytes that are no UTF-8 become U+FFFD. Not safe for use by several threads.
 */
final class LineReader {
    /** A line; the cut ones are no longer what was written. */
    record Line(String text, boolean cut) {}

    private final InputStream input;
    private final int longestBytes;
    private final byte[] buffer = new byte[64 * 1024];
    private int next;
    private int limit;

    LineReader(InputStream input, int longestBytes) {
        this.input = input;
        this.longestBytes = longestBytes;
    }

    /** The next line, or null at the end of the stream. A last line needs no line end. */
    @Nullable
    Line next() throws IOException {
        var line = new ByteArrayOutputStream();
        var cut = false;
        while (fill()) {
            var end = next;
            while (end < limit && buffer[end] != '\n') {
                end++;
            }
            var room = Math.min(end - next, longestBytes - line.size());
            line.write(buffer, next, room);
            cut |= room < end - next;
            var ended = end < limit;
            next = ended ? end + 1 : end;
            if (ended) {
                return new Line(text(line), cut);
            }
        }
        return line.size() == 0 ? null : new Line(text(line), cut);
    }

    /** Whether a further line may be read without waiting. */
    boolean hasBuffered() throws IOException {
        return next < limit || input.available() > 0;
    }

    private boolean fill() throws IOException {
        if (next < limit) {
            return true;
        }
        next = 0;
        limit = Math.max(0, input.read(buffer));
        return limit > 0;
    }

    private static String text(ByteArrayOutputStream line) {
        var text = line.toString(StandardCharsets.UTF_8);
        return text.endsWith("\r") ? text.substring(0, text.length() - 1) : text;
    }
}
