package dev.ufo.server.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The demo's own server and rover: their lines are shown with their name in front, and they end with the demo. */
final class DemoProcesses {
    private static final Duration START_WITHIN = Duration.ofMinutes(2);

    private DemoProcesses() {}

    /** Starts a server and returns once it answers. */
    static void startServer(Path jar, DemoClient client) throws IOException, InterruptedException {
        Process server = start("server", Map.of(), java(jar));
        long until = System.nanoTime() + START_WITHIN.toNanos();
        while (!client.answers()) {
            if (!server.isAlive()) {
                throw new DemoFailure("the server did not start; its lines above say why");
            }
            if (System.nanoTime() > until) {
                throw new DemoFailure("the server did not answer within " + START_WITHIN.toMinutes() + " minutes");
            }
            Thread.sleep(Duration.ofMillis(100));
        }
    }

    /** Enrolls a rover that works on clones of the repository with the scripted pilot, and starts it. */
    static void startRover(Path jar, Path home, URI server, Path repository, String code)
            throws IOException, InterruptedException {
        Map<String, String> environment = Demo.environment(home);
        List<String> remove = java(jar);
        remove.addAll(List.of("rover", "remove", "--all"));
        start("rover", environment, remove).waitFor();
        List<String> enroll = java(jar);
        enroll.addAll(List.of("rover", "enroll", "--server", server.toString(), "--enrollment-code", code));
        if (start("rover", environment, enroll).waitFor() != 0) {
            throw new DemoFailure("the rover could not enroll; its lines above say why");
        }
        List<String> work = java(jar);
        work.addAll(List.of("rover", "start", "--repository", repository.toString(), "--scripted-pilot"));
        Process _ = start("rover", environment, work);
    }

    private static List<String> java(Path jar) {
        return new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", jar.toString()));
    }

    private static Process start(String name, Map<String, String> environment, List<String> command)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
        Thread.ofVirtual().start(() -> show(name, process));
        return process;
    }

    private static void end(Process process) {
        process.destroy();
        try {
            int _ = process.waitFor();
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
        }
    }

    private static void show(String name, Process process) {
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            lines.lines().forEach(line -> System.out.println("  " + name + " | " + line));
        } catch (UncheckedIOException | IOException ended) {
            System.out.println("  " + name + " | (its output ended: " + ended.getMessage() + ")");
        }
    }
}
