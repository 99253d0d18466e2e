package dev.ufo.server.database;

import dev.ufo.server.StartFailure;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own: the real server, durable ({@code fsync} and {@code synchronous_commit} on), reached over the
 * loopback interface only, on a port and with a password that only this user can read. Its data survives every stop, and
 * a crash of either process: what a killed server left running is stopped and started again, and a database that dies
 * while we live is started again on the same port.
 *
 * <p>Files under its home: {@code data}, {@code postgresql-<version>}, {@code password}, {@code url}, {@code lock},
 * {@code postgres.log}. The lock is held by the process, so that it cannot be left behind.
 */
public final class EmbeddedPostgres implements Database {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final String VERSION = "18.6";
    private static final String USER = "ufo";
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    private final Path home;
    private final Path data;
    private final FileChannel lock;
    private final PostgresPrograms programs;
    private final String password;
    private final int port;
    private volatile boolean closed;

    private EmbeddedPostgres(Path home, FileChannel lock) throws IOException {
        this.home = home;
        this.lock = lock;
        this.data = home.resolve("data");
        this.programs = new PostgresPrograms(PostgresBinaries.unpack(home, VERSION), home.resolve("commands.log"));
        this.password = password(home.resolve("password"));
        this.port = freePort();
    }

    /**
     * Starts the database whose files are under {@code home}, making them where there are none.
     *
     * @throws StartFailure if another process uses them, or this machine cannot run it
     */
    public static EmbeddedPostgres start(Path home) {
        try {
            FileChannel lock = lock(Directories.create(home));
            try {
                EmbeddedPostgres database = new EmbeddedPostgres(home, lock);
                database.initialise();
                database.stopLeftover();
                database.startServer();
                Directories.write(home.resolve("url"), database.url() + System.lineSeparator());
                Thread.ofVirtual().name("postgres-watch").start(database::watch);
                return database;
            } catch (IOException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException failed) {
            log.atDebug().setCause(failed).log("embedded database not started");
            throw new StartFailure(
                    "The embedded PostgreSQL under " + home + " did not start: " + failed.getMessage(),
                    "Look into " + home.resolve("postgres.log") + ", or set DATABASE_URL to a PostgreSQL of yours.");
        }
    }

    @Override
    public DatabaseAddress address() {
        return new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", USER, password);
    }

    private String url() {
        return "postgres://" + USER + ":" + password + "@127.0.0.1:" + port + "/postgres";
    }

    private static FileChannel lock(Path home) throws IOException {
        FileChannel channel =
                FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                return channel;
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            log.atDebug().setCause(heldByThisProcess).log("second start in one process");
        }
        channel.close();
        throw new StartFailure(
                "Another UFO server is running on the data under " + home + ".",
                "Use that one, stop it first, or set UFO_OUTPOST to another directory.");
    }

    private void initialise() throws IOException {
        if (Files.exists(data.resolve("PG_VERSION"))) {
            return;
        }
        Path partial = home.resolve("data.partial");
        Directories.delete(partial);
        programs.require(
                "initdb",
                List.of(
                        "--pgdata=" + partial,
                        "--username=" + USER,
                        "--pwfile=" + home.resolve("password"),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8",
                        "--locale=C"));
        Files.move(partial, data, StandardCopyOption.ATOMIC_MOVE);
    }

    /** We hold the lock, so a database that runs here was left by a server that was killed. */
    private void stopLeftover() throws IOException {
        if (programs.run("pg_ctl", List.of("status", "--pgdata=" + data)) == 0) {
            log.atInfo().addKeyValue("data", data).log("stopping the database a killed server left running");
            programs.require("pg_ctl", List.of("stop", "--pgdata=" + data, "--mode=fast", "--wait"));
        }
    }

    private void startServer() throws IOException {
        Instant limit = Instant.now().plus(START_LIMIT);
        List<String> arguments = List.of(
                "start",
                "--pgdata=" + data,
                "--wait",
                "--log=" + home.resolve("postgres.log"),
                "--options=-p " + port
                        + " -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=200"
                        + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on");
        while (programs.run("pg_ctl", arguments) != 0) {
            // The processes of a database that was killed need a moment to leave its shared memory.
            if (Instant.now().isAfter(limit) || !pause()) {
                throw new IOException(Files.readString(programs.output()).strip());
            }
        }
    }

    private void watch() {
        while (!closed && pause()) {
            process().ifPresent(running -> running.onExit().join());
            try {
                startAgain();
            } catch (IOException failed) {
                log.atError().setCause(failed).log("the database cannot be started; trying again");
            }
        }
    }

    private synchronized void startAgain() throws IOException {
        if (!closed) {
            log.atWarn().addKeyValue("data", data).log("the database ended; starting it again");
            startServer();
        }
    }

    private Optional<ProcessHandle> process() {
        try (Stream<String> lines = Files.lines(data.resolve("postmaster.pid"))) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (IOException | NumberFormatException notRunning) {
            return Optional.empty();
        }
    }

    private static boolean pause() {
        try {
            Thread.sleep(Duration.ofSeconds(1));
            return true;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Leaves everything as a killed process would: the lock goes, the database stays. */
    synchronized void abandon() throws IOException {
        closed = true;
        lock.close();
    }

    /** Stops the database and gives its files free. */
    @Override
    public synchronized void close() {
        closed = true;
        try (lock) {
            programs.require("pg_ctl", List.of("stop", "--pgdata=" + data, "--mode=fast", "--wait"));
        } catch (IOException failed) {
            log.atWarn().setCause(failed).log("the database was not stopped; the next start will do it");
        }
    }

    private static String password(Path file) throws IOException {
        if (!Files.exists(file)) {
            byte[] secret = new byte[24];
            new SecureRandom().nextBytes(secret);
            Directories.write(file, HexFormat.of().formatHex(secret));
        }
        return Files.readString(file).strip();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
