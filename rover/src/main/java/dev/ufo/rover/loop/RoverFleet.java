package dev.ufo.rover.loop;

import dev.ufo.rover.Console;
import dev.ufo.rover.host.Host;
import dev.ufo.rover.host.PilotSearch;
import dev.ufo.rover.hub.HttpHub;
import dev.ufo.rover.journal.Journals;
import dev.ufo.rover.pilot.ProcessTree;
import dev.ufo.rover.registry.Registration;
import dev.ufo.rover.workspace.OutpostLayout;
import dev.ufo.rover.workspace.Workspaces;
import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** All rovers that one process runs, each in a loop of its own. */
public final class RoverFleet {
    /** A diff of a vast work dir, say, is not worth more waiting: what is asked to end may soon be killed. */
    private static final Duration LONGEST_STOP = Duration.ofSeconds(10);

    private final Host host;
    private final OutpostLayout layout;
    private final Workspaces workspaces;
    private final RoverSettings settings;
    private final Console console;
    private final List<ClaimLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();
    private final List<FileChannel> locks = new ArrayList<>();
    private final AtomicBoolean rejected = new AtomicBoolean();

    /**
     * A fleet without rovers.
     *
     * @param source the repository that operations work on clones of; if empty, they start in an empty one
     */
    public RoverFleet(
            Host host, OutpostLayout layout, Optional<String> source, RoverSettings settings, Console console) {
        this.host = host;
        this.layout = layout;
        this.workspaces = new Workspaces(layout, source);
        this.settings = settings;
        this.console = console;
    }

    /**
     * Starts the rovers. Pilots that an earlier process left behind, killed before it could end them, are ended first.
     *
     * @throws RoverBusyException if another process runs one of them
     */
    public synchronized void start(Map<String, Registration> rovers) throws InterruptedException {
        var client = HttpHub.newClient();
        rovers.keySet().forEach(this::lock);
        for (var rover : rovers.entrySet()) {
            start(rover.getKey(), rover.getValue(), client);
        }
    }

    /** Waits until every loop has ended, and tells whether any was rejected by its server. */
    public boolean await() throws InterruptedException {
        for (var thread : List.copyOf(threads)) {
            thread.join();
        }
        return rejected.get();
    }

    /** Ends every pilot and every loop; returns when nothing runs any more, some seconds at most. */
    public synchronized void stop() throws InterruptedException {
        for (var loop : loops) {
            loop.stop();
        }
        threads.forEach(Thread::interrupt);
        for (var thread : threads) {
            if (!thread.join(LONGEST_STOP)) {
                console.complain("a run is not done yet; its journal is for the next start");
            }
        }
    }

    private void start(String id, Registration registration, HttpClient client) throws InterruptedException {
        var mark = layout.rover(id) + ":";
        ProcessTree.killMarked(mark);
        console.say("rover %s (%s) at %s, %d at a time"
                .formatted(registration.name(), id, registration.server(), settings.maxConcurrent()));
        var hub = new HttpHub(client, registration.server(), registration.token());
        var context = new RoverContext(
                id,
                mark,
                hub,
                new Journals(layout.journals(id)),
                workspaces,
                new PilotSearch(host),
                Redaction.of(host.environment(), registration.token()),
                settings,
                console);
        var loop = new ClaimLoop(context, host);
        loops.add(loop);
        threads.add(Thread.ofVirtual().name("rover-" + id).start(() -> {
            try {
                if (loop.run()) {
                    rejected.set(true);
                }
            } catch (RuntimeException e) { // Such as a server address that is none, in a file edited by hand.
                console.complain("rover " + id + ": " + e);
                rejected.set(true);
            }
        }));
    }

    /**
     * Holds the rover's lock until this process ends, however it ends; two processes would share work dirs.
     * The channel is kept: one that nothing refers to is closed by the garbage collector, and its lock is gone.
     */
    private void lock(String roverId) {
        var file = layout.lock(roverId);
        try {
            Files.createDirectories(layout.rover(roverId));
            var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new RoverBusyException("rover " + roverId + " is already running in another process");
            }
            locks.add(channel);
        } catch (IOException e) {
            throw new RoverBusyException("cannot lock " + file + ": " + e.getMessage());
        }
    }
}
