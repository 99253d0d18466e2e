package dev.ufo.rover.pilot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * All processes a pilot has started, found in three ways, since each one misses some: the descendants (not those whose
 * parent is gone), the process group (not those with a session of their own), and, where there is a {@code /proc}, the
 * mark in the environment (not those that cleared it).
 */
public final class ProcessTree {
    /** The variable that carries the mark. */
    public static final String MARK = "UFO_RUN_MARK";

    private static final Path PROC = Path.of("/proc");
    private static final int SWEEPS = 5;
    private static final Duration LAST_BREATH = Duration.ofSeconds(1);

    private ProcessTree() {}

    /**
     * Ends a pilot and everything it started: politely first, by force after the grace time.
     *
     * @param leader its process, leader of a group of its own if started through {@code setsid}
     * @param mark   the value of {@link #MARK} that it was started with
     */
    public static void kill(ProcessHandle leader, String mark, Duration grace) throws InterruptedException {
        // Before the leader dies: afterwards its children have another parent.
        Set<ProcessHandle> family = new LinkedHashSet<>(leader.descendants().toList());
        signalGroup("TERM", leader.pid());
        leader.destroy();
        family.forEach(ProcessHandle::destroy);
        await(leader, grace);
        leader.descendants().forEach(family::add);
        signalGroup("KILL", leader.pid());
        family.forEach(ProcessHandle::destroyForcibly);
        leader.destroyForcibly();
        killMarked(mark);
        await(leader, grace);
    }

    /** Ends by force what a pilot that has exited by itself left behind. */
    public static void killLeftovers(long leaderPid, String mark) throws InterruptedException {
        signalGroup("KILL", leaderPid);
        killMarked(mark);
    }

    /** Ends by force every process whose mark begins so; several times, as a dying one may start another. */
    public static void killMarked(String markPrefix) throws InterruptedException {
        for (var sweep = 0; sweep < SWEEPS; sweep++) {
            var marked = marked(markPrefix);
            if (marked.isEmpty()) {
                return;
            }
            marked.forEach(ProcessHandle::destroyForcibly);
            for (var process : marked) {
                await(process, LAST_BREATH);
            }
        }
    }

    /** The living processes whose mark begins so; none on a system without {@code /proc}. */
    public static Set<ProcessHandle> marked(String markPrefix) {
        var wanted = MARK + "=" + markPrefix;
        Set<ProcessHandle> found = new LinkedHashSet<>();
        if (Files.isDirectory(PROC)) {
            ProcessHandle.allProcesses()
                    .filter(process -> process.pid() != ProcessHandle.current().pid())
                    .filter(process -> environment(process.pid()).anyMatch(entry -> entry.startsWith(wanted)))
                    .forEach(found::add);
        }
        return found;
    }

    private static Stream<String> environment(long pid) {
        try {
            var bytes = Files.readAllBytes(PROC.resolve(Long.toString(pid)).resolve("environ"));
            return Stream.of(new String(bytes, StandardCharsets.UTF_8).split("\0", -1));
        } catch (IOException _) {
            return Stream.empty(); // Gone meanwhile, or another user's.
        }
    }

    /** Does nothing if there is no such group, which is also the case without {@code setsid}. */
    private static void signalGroup(String signal, long group) throws InterruptedException {
        try {
            new ProcessBuilder("sh", "-c", "kill -s \"$0\" -- \"-$1\"", signal, Long.toString(group))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new IllegalStateException("this system has no sh", e);
        }
    }

    private static void await(ProcessHandle process, Duration limit) throws InterruptedException {
        try {
            process.onExit().get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException _) {
            return; // The next step is harsher, or this was the last.
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
