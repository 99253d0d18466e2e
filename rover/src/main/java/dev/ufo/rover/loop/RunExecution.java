package dev.ufo.rover.loop;

import dev.ufo.protocol.ClaimedRun;
import dev.ufo.rover.hub.RunCall;
import dev.ufo.rover.journal.RunJournal;
import dev.ufo.rover.pilot.Pilot;
import dev.ufo.rover.pilot.PilotProcess;
import dev.ufo.rover.pilot.Pilots;
import dev.ufo.rover.pilot.Prompt;
import dev.ufo.rover.workspace.GitDiff;
import dev.ufo.rover.workspace.WorkDir;
import dev.ufo.rover.workspace.WorkspaceException;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * One claimed run, from the claim to its acknowledged end. It ends in one of three ways: with a final state; in silence,
 * when the server says that the run is not this rover's any more; or unfinished, when the rover is stopped, and then the
 * server queues it again once the lease is over.
 */
final class RunExecution implements HeldRun {
    private static final Duration LAST_WORDS = Duration.ofSeconds(5);
    private static final Duration GLANCE = Duration.ofMillis(200);

    /** The pilot and what it has said. */
    private record Work(PilotProcess process, Transcript transcript) {}

    private final RoverContext rover;
    private final ClaimedRun run;
    private final Lease lease = new Lease();
    private final Outbox outbox;
    private final AtomicReference<Optional<Work>> work = new AtomicReference<>(Optional.empty());
    private final AtomicReference<Optional<String>> brokenLimit = new AtomicReference<>(Optional.empty());
    private volatile boolean stopping;

    RunExecution(RoverContext rover, RunJournal journal) {
        this.rover = rover;
        this.run = journal.run();
        this.outbox = Outbox.open(rover, journal, lease);
    }

    @Override
    public void execute() throws InterruptedException {
        var heartbeats =
                Heartbeats.start(rover.hub(), run.id(), lease, rover.settings().heartbeat(), rover.console());
        var guard = Thread.ofVirtual().name("guard-" + run.id()).start(this::guard);
        try {
            var end = attempt();
            if (end.isPresent() && !lease.isLost()) {
                outbox.put(RunCall.state(end.get()));
            }
            outbox.finish();
            say(lease.isLost() ? "lost: the server gave it away" : end.orElse("stopped; the server queues it again"));
        } finally {
            heartbeats.stop();
            guard.interrupt();
        }
    }

    /** Ends the pilot, and the run stays unfinished; one whose pilot is done gets some seconds to tell its end. */
    @Override
    public void stop() throws InterruptedException {
        stopping = true;
        kill();
        outbox.closeAfter(LAST_WORDS);
    }

    private Optional<String> attempt() throws InterruptedException {
        var pilot = Pilots.ofKind(run.pilot());
        if (pilot.isEmpty()) {
            return refuse("this rover cannot drive a pilot of kind \"" + run.pilot() + "\"", "blocked");
        }
        var executable = rover.pilotSearch().find(pilot.get().kind());
        if (executable.isEmpty()) {
            return refuse(pilot.get().kind() + " is not installed on this rover", "blocked");
        }
        try {
            var workDir = rover.workspaces().prepare(rover.roverId(), run.operationId());
            return drive(pilot.get(), executable.get(), workDir);
        } catch (WorkspaceException | IllegalArgumentException e) {
            return refuse(String.valueOf(e.getMessage()), "failed");
        } catch (RuntimeException e) {
            kill();
            return refuse("the rover could not go on: " + e, "failed");
        }
    }

    private Optional<String> drive(Pilot pilot, Path executable, WorkDir workDir) throws InterruptedException {
        var session = Optional.of(run.sessionId()).filter(id -> !id.isEmpty());
        var word = session.isPresent() ? "resume" : pilot.kind();
        say("%s in %s".formatted(word, workDir.directory()));
        outbox.put(
                RunReports.event("log", "%s in %s: %s".formatted(word, workDir.directory(), firstLine(run.prompt()))));
        outbox.put(RunCall.state("running"));
        var transcript = new Transcript(pilot, outbox);
        PilotProcess process;
        try {
            process = PilotProcess.start(
                    new PilotProcess.Start(
                            executable,
                            pilot.command(Prompt.of(run.prompt()), session),
                            workDir.directory(),
                            rover.settings().environment(),
                            rover.mark() + run.id() + ":"),
                    transcript);
        } catch (IOException e) {
            return refuse("cannot start " + pilot.kind() + ": " + e.getMessage(), "failed");
        }
        work.set(Optional.of(new Work(process, transcript)));
        if (stopping || lease.isLost()) {
            kill(); // Whoever asked for it came before there was a process.
        }
        var exitCode = process.await();
        var limit = brokenLimit.get();
        if (limit.isEmpty() && process.wasKilled()) {
            return Optional.empty();
        }
        if (limit.isPresent()) {
            outbox.put(RunReports.event("error", "the rover ended " + pilot.kind() + ": " + limit.get()));
        }
        conclude(pilot, workDir, transcript, exitCode);
        return Optional.of(exitCode == 0 && limit.isEmpty() ? "succeeded" : "failed");
    }

    /** Reports what came of the pilot's work, all but the final state. */
    private void conclude(Pilot pilot, WorkDir workDir, Transcript transcript, int exitCode)
            throws InterruptedException {
        try {
            outbox.put(RunReports.diff(GitDiff.of(workDir)));
        } catch (
                RuntimeException
                        e) { // Whatever it is that JGit cannot read, the pilot's answer must not be lost to it.
            outbox.put(RunReports.event("error", "no diff: " + e.getMessage()));
        }
        outbox.put(RunReports.result(transcript.sessionId(), transcript.finalMessage()));
        var why = exitCode == 0 || transcript.failure().isEmpty() ? "" : ": " + transcript.failure();
        outbox.put(RunReports.event("result", "%s ended with exit code %d%s".formatted(pilot.kind(), exitCode, why)));
    }

    private Optional<String> refuse(String reason, String state) throws InterruptedException {
        say(reason);
        outbox.put(RunReports.event("error", reason));
        return Optional.of(state);
    }

    /** Ends the pilot when the run is lost, or when it is more than a pilot may be. */
    private void guard() {
        try {
            while (!lease.awaitLoss(GLANCE)) {
                if (brokenLimit.get().isEmpty()) {
                    brokenLimit.set(work.get()
                            .flatMap(at ->
                                    at.transcript().broken(rover.settings().limits())));
                    if (brokenLimit.get().isPresent()) {
                        kill();
                    }
                }
            }
            kill();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // The run is over.
        }
    }

    private void kill() throws InterruptedException {
        var at = work.get();
        if (at.isPresent()) {
            at.get().process().kill();
        }
    }

    private void say(String news) {
        rover.console().say("run %s of operation %s: %s".formatted(run.id(), run.operationId(), news));
    }

    private static String firstLine(String text) {
        return text.lines().findFirst().orElse("");
    }
}
