package dev.ufo.rover.journal;

import dev.ufo.protocol.ClaimedRun;
import dev.ufo.rover.hub.RunCall;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Supplier;

/**
 * What is to be told of one claimed run, in the order of telling, kept in a file until all of it is told. A disk that
 * fails or is full ends the keeping, not the run: what comes then is held in memory only. Safe for use by several
 * threads.
 */
public final class RunJournal {
    private final ClaimedRun run;
    private final Path file;
    private final FileChannel channel;
    private final List<Supplier<RunCall>> untold;
    private final boolean ended;
    private long end;
    private int done;
    private boolean full;

    /** A journal read from its file, or one whose file has nothing but the run. */
    RunJournal(Path file, FileChannel channel, JournalContent content) {
        this.run = content.run();
        this.file = file;
        this.channel = channel;
        this.untold = content.untold().stream()
                .<Supplier<RunCall>>map(range -> () -> read(range))
                .toList();
        this.ended = content.ended();
        this.end = content.end();
        this.done = content.done();
    }

    static RunJournal begin(Path file, ClaimedRun run) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var journal = new RunJournal(file, channel, new JournalContent(run, List.of(), 0, false, 0));
        journal.append(JournalLine.of(run).bytes());
        channel.force(true);
        return journal;
    }

    /** The run it is about. */
    public ClaimedRun run() {
        return run;
    }

    /** What an earlier process kept and the server did not acknowledge, each read when it is asked for. */
    public List<Supplier<RunCall>> untold() {
        return untold;
    }

    /** Whether the earlier process knew the run's end. */
    public boolean ended() {
        return ended;
    }

    /** Keeps a call, and returns where to get it from when it is its turn. */
    public synchronized Supplier<RunCall> keep(RunCall call) {
        if (full) {
            return () -> call;
        }
        try {
            var line = JournalLine.of(call).bytes();
            var range = new JournalContent.Range(end, line.length);
            append(line);
            if (call.ends()) {
                channel.force(false);
            }
            return () -> read(range);
        } catch (IOException _) {
            full = true; // From here on the file is of no use: a line after half a line would not be found.
            return () -> call;
        }
    }

    /** The next of the calls is acknowledged, or given up. */
    public synchronized void done() {
        done++;
        if (!full) {
            try {
                append(JournalLine.done(done).bytes());
            } catch (IOException _) {
                full = true;
            }
        }
    }

    /** Nothing is left to tell. */
    public void discard() {
        close();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new JournalException("cannot delete " + file, e);
        }
    }

    /** The rest is for the next process. */
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new JournalException("cannot close " + file, e);
        }
    }

    private void append(byte[] line) throws IOException {
        var bytes = ByteBuffer.wrap(line);
        while (bytes.hasRemaining()) {
            end += channel.write(bytes, end);
        }
    }

    private RunCall read(JournalContent.Range range) {
        try {
            var bytes = ByteBuffer.allocate(range.length());
            var at = range.position();
            while (bytes.hasRemaining()) {
                var read = channel.read(bytes, at);
                if (read < 0) {
                    throw new IOException("cut off");
                }
                at += read;
            }
            return JournalLine.read(bytes.array()).orElseThrow().call();
        } catch (IOException e) {
            throw new JournalException("cannot read " + file, e);
        }
    }
}
