package dev.ufo.rover.journal;

import dev.ufo.protocol.ClaimedRun;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a journal's file says.
 *
 * @param untold where the calls are that were not acknowledged, in order
 * @param done   how many were
 * @param ended  whether the last call tells the run's end
 * @param end    of what is whole; beyond it is at most a line cut off
 */
record JournalContent(ClaimedRun run, List<Range> untold, int done, boolean ended, long end) {
    /** A line of the file. */
    record Range(long position, int length) {}

    JournalContent {
        untold = List.copyOf(untold);
    }

    /** Reads a file from its beginning; empty if not even the run is there, so that there is nothing to tell. */
    static Optional<JournalContent> of(FileChannel channel) throws IOException {
        var input = new BufferedInputStream(Channels.newInputStream(channel), 1 << 16);
        var first = wholeLine(input);
        var run = JournalLine.read(first).map(JournalLine::run);
        if (run.isEmpty()) {
            return Optional.empty();
        }
        var calls = new ArrayList<Range>();
        var done = 0;
        var ended = false;
        long end = first.length;
        var bytes = wholeLine(input);
        for (var line = JournalLine.read(bytes); line.isPresent(); line = JournalLine.read(bytes)) {
            if (line.get().done() != null) {
                done = line.get().done();
            } else {
                calls.add(new Range(end, bytes.length));
                ended = line.get().call().ends();
            }
            end += bytes.length;
            bytes = wholeLine(input);
        }
        return Optional.of(new JournalContent(run.get(), calls.subList(done, calls.size()), done, ended, end));
    }

    /** The next line with its end; nothing at the end of the file, also if there is half a line. */
    private static byte[] wholeLine(InputStream input) throws IOException {
        var line = new ByteArrayOutputStream();
        for (var next = input.read(); next >= 0; next = input.read()) {
            line.write(next);
            if (next == '\n') {
                return line.toByteArray();
            }
        }
        return new byte[0];
    }
}
