package dev.ufo.rover.pilot;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** A pilot at work: its two streams are read on threads of their own, and it can be killed with all it started. */
public final class PilotProcess {
    /** Takes the pilot's output; each method is called by one thread. */
    public interface Listener {
        /** A line of standard output; a cut one is too long to be read as what it was. */
        void line(String line, boolean cut) throws InterruptedException;

        /** Some lines of standard error, joined by line feeds. */
        void complaint(String lines) throws InterruptedException;
    }

    /**
     * What to start.
     *
     * @param executable  absolute
     * @param directory   work dir
     * @param environment what it gets of this process's variables
     * @param mark        tells this pilot's processes from all others of the host
     */
    public record Start(
            Path executable, PilotCommand command, Path directory, PilotEnvironment environment, String mark) {}

    private static final int LONGEST_LINE_BYTES = 16 * 1024 * 1024;
    private static final int COMPLAINT_CHARACTERS = 16 * 1024;
    private static final Duration KILL_GRACE = Duration.ofSeconds(3);
    private static final Duration OUTPUT_GRACE = Duration.ofSeconds(3);
    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private final Process process;
    private final String mark;
    private final List<Reader> readers = new ArrayList<>();
    private final AtomicBoolean killed = new AtomicBoolean();

    /** The thread of a stream; its steps are odd while it is not the stream but the listener that it waits for. */
    private record Reader(Thread thread, AtomicLong steps) {}

    private PilotProcess(Process process, String mark) {
        this.process = process;
        this.mark = mark;
    }

    /**
     * Starts a pilot.
     *
     * @throws IOException if the system refuses to
     */
    public static PilotProcess start(Start start, Listener listener) throws IOException {
        var arguments = new ArrayList<String>();
        // A process group of its own makes the whole group killable; on systems without the tool, the descendants are.
        SETSID.stream().filter(Files::isExecutable).findFirst().ifPresent(setsid -> arguments.add(setsid.toString()));
        arguments.add(start.executable().toString());
        arguments.addAll(start.command().arguments());
        var builder = new ProcessBuilder(arguments).directory(start.directory().toFile());
        start.environment().applyTo(builder.environment());
        builder.environment().put(ProcessTree.MARK, start.mark());
        var input = start.command().input();
        if (input.isEmpty()) {
            builder.redirectInput(Path.of("/dev/null").toFile());
        }
        var pilot = new PilotProcess(builder.start(), start.mark());
        input.ifPresent(pilot::write);
        pilot.read("stdout", steps -> pilot.readLines(listener, steps));
        pilot.read("stderr", steps -> pilot.readComplaints(listener, steps));
        return pilot;
    }

    /**
     * Waits for the pilot's own exit, then ends what it left running and waits for the rest of its output: as long as
     * the listener takes for it, but a few seconds for a stream that a survivor may keep open for ever.
     *
     * @return the exit code; 128 and the signal's number after a signal
     */
    public int await() throws InterruptedException {
        var exitCode = process.waitFor();
        for (var reader : readers) {
            reader.thread().join(Duration.ofMillis(300));
        }
        ProcessTree.killLeftovers(process.pid(), mark);
        for (var reader : readers) {
            awaitRest(reader);
        }
        return exitCode;
    }

    private void awaitRest(Reader reader) throws InterruptedException {
        long before;
        do {
            before = reader.steps().get();
            if (reader.thread().join(OUTPUT_GRACE)) {
                return;
            }
        } while (!killed.get() && (before % 2 == 1 || reader.steps().get() != before));
        reader.thread().interrupt();
    }

    /** Ends the pilot and everything it started; takes some seconds at most. Safe to call at any time, and again. */
    public void kill() throws InterruptedException {
        killed.set(true);
        ProcessTree.kill(process.toHandle(), mark, KILL_GRACE);
    }

    /** Whether {@link #kill} was called. */
    public boolean wasKilled() {
        return killed.get();
    }

    public long pid() {
        return process.pid();
    }

    private interface Reading {
        void run(AtomicLong steps) throws IOException, InterruptedException;
    }

    private void read(String name, Reading reading) {
        var steps = new AtomicLong();
        var thread = Thread.ofVirtual().name("pilot-" + name).start(() -> {
            try {
                reading.run(steps);
            } catch (IOException _) {
                return; // The pipe broke with its process.
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
        readers.add(new Reader(thread, steps));
    }

    private void readLines(Listener listener, AtomicLong steps) throws IOException, InterruptedException {
        var reader = new LineReader(process.getInputStream(), LONGEST_LINE_BYTES);
        for (var line = reader.next(); line != null; line = reader.next()) {
            steps.getAndIncrement();
            listener.line(line.text(), line.cut());
            steps.getAndIncrement();
        }
    }

    private void readComplaints(Listener listener, AtomicLong steps) throws IOException, InterruptedException {
        InputStream stream = process.getErrorStream();
        var reader = new LineReader(stream, COMPLAINT_CHARACTERS);
        var lines = new StringBuilder();
        for (var line = reader.next(); line != null; line = reader.next()) {
            if (!line.text().isBlank()) {
                lines.append(lines.isEmpty() ? "" : "\n").append(line.text());
            }
            if (!lines.isEmpty() && (lines.length() >= COMPLAINT_CHARACTERS || !reader.hasBuffered())) {
                steps.getAndIncrement();
                listener.complaint(lines.toString());
                steps.getAndIncrement();
                lines.setLength(0);
            }
        }
        if (!lines.isEmpty()) {
            listener.complaint(lines.toString());
        }
    }

    private void write(String input) {
        Thread.ofVirtual().name("pilot-stdin").start(() -> {
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            } catch (IOException _) {
                return; // The pilot exited without reading its prompt; its exit code tells.
            }
        });
    }
}
