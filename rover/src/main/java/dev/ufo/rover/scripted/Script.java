package dev.ufo.rover.scripted;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

/** Plays a script: a recorded stream, or the built-in piece of work, plain or with one of the modes. */
final class Script {
    private static final int MIB = 1024 * 1024;

    private final Invocation invocation;
    private final Path directory;
    private final PrintStream out;
    private final PrintStream err;
    private final PilotVoice voice;
    private final String session;

    Script(Invocation invocation, Path directory, PrintStream out, PrintStream err) {
        this.invocation = invocation;
        this.directory = directory;
        this.out = out;
        this.err = err;
        this.voice = PilotVoice.of(invocation.kind());
        this.session = invocation.session().orElseGet(() -> UUID.randomUUID().toString());
    }

    /** Plays to the end, and returns the exit code; some scripts have no end. */
    int play() throws IOException, InterruptedException {
        var recorded = Recordings.lines(invocation.kind(), invocation.script());
        if (recorded.isPresent()) {
            return replay(recorded.get());
        }
        switch (invocation.script()) {
            case "work", "wait-stdin" -> {
                if (Greetings.isAt(directory)) {
                    greetings();
                } else {
                    work("\n");
                }
            }
            case "crlf" -> work("\r\n");
            case "commit", "stage", "nested", "delete", "binary", "big-file" -> workThen(invocation.script());
            case "no-newline" -> {
                begin();
                var _ = note();
                out.print(voice.end(session, "Done, without a last line end."));
                out.flush();
            }
            case "grandchild" -> {
                start("sleep", "300");
                work("\n");
            }
            case "own-session" -> {
                start("setsid", "sleep", "300");
                begin();
                signalSelf("KILL");
            }
            case "silent", "ignore-term" -> {
                begin();
                forEver();
            }
            case "tree" -> {
                start("sh", "-c", "sleep 300 & sleep 300; true");
                start("setsid", "sleep", "300");
                begin();
                forEver();
            }
            default -> playOutput();
        }
        return 0;
    }

    private void playOutput() throws IOException, InterruptedException {
        begin();
        switch (invocation.script()) {
            case "bad-utf8" -> {
                out.write("{\"type\":\"text\",\"bad\":\"".getBytes(StandardCharsets.UTF_8));
                out.write(new byte[] {(byte) 0xC3, 0x28});
                out.write("\"}\n".getBytes(StandardCharsets.UTF_8));
            }
            case "huge-line" -> {
                say(voice.command("huge", "cat five", "5".repeat(5 * MIB)), "\n");
                say(voice.command("vast", "cat forty", "4".repeat(40 * MIB)), "\n");
            }
            case "stderr-flood" -> {
                for (var i = 0; i < 200_000; i++) {
                    err.println(i % 50_000 == 49_999 ? "x".repeat(MIB + 1) : "complaint " + i);
                }
            }
            case "many" -> {
                for (var i = 0; i < 20_000; i++) {
                    out.println(voice.text("step " + i));
                }
            }
            case "secret" ->
                say(
                        voice.text("token ghp_0123456789abcdefghijABCDEFGHIJ012345 and home " + System.getenv("HOME")),
                        "\n");
            default -> throw new IOException("no script named " + invocation.script());
        }
        var _ = note();
        say(voice.end(session, "Done: " + invocation.script() + "."), "\n");
    }

    private int replay(List<String> lines) throws IOException, InterruptedException {
        for (var line : lines) {
            say(line, "\n");
        }
        var _ = note();
        return switch (Recordings.end(invocation.kind(), invocation.script())) {
            case Recordings.BY_SIGNAL -> {
                signalSelf("TERM");
                yield 0;
            }
            case Recordings.NEVER -> {
                forEver();
                yield 0;
            }
            default -> Recordings.end(invocation.kind(), invocation.script());
        };
    }

    private void work(String lineEnd) throws IOException, InterruptedException {
        say(voice.begin(session), lineEnd);
        var resumed = invocation.session().isPresent();
        say(voice.thinking(resumed ? "There is a reply; I go on from where I was." : "First look around."), lineEnd);
        say(voice.command("step-1", "ls -1", WorkDirEdits.listing(directory)), lineEnd);
        say(voice.text("I will write down what was asked."), lineEnd);
        say(voice.write("step-2", directory.resolve(WorkDirEdits.NOTES).toString(), note()), lineEnd);
        say(
                voice.end(
                        session,
                        (resumed ? "Added your reply to " : "Wrote down the request in ") + WorkDirEdits.NOTES + ": "
                                + invocation.request()),
                lineEnd);
    }

    private void greetings() throws IOException, InterruptedException {
        var resumed = invocation.session().isPresent();
        var script = Greetings.script(resumed);
        begin();
        say(voice.thinking(resumed ? "The same for the other script." : "First see what there is."), "\n");
        say(voice.command("step-1", "ls -1", WorkDirEdits.listing(directory)), "\n");
        say(voice.text("I will let " + script + " take a name, with the old words as the default."), "\n");
        var edited = Greetings.edit(directory, script);
        say(voice.write("step-2", directory.resolve(script).toString(), edited), "\n");
        say(voice.command("step-3", "sh " + script + " Ada", WorkDirEdits.shell(directory, script, "Ada")), "\n");
        say(voice.end(session, script + " takes a name now, and the README says how it is called."), "\n");
    }

    private void workThen(String change) throws IOException, InterruptedException {
        begin();
        var _ = note();
        switch (change) {
            case "commit" -> WorkDirEdits.commit(directory);
            case "stage" -> WorkDirEdits.stage(directory);
            case "nested" -> WorkDirEdits.nested(directory);
            case "delete" -> WorkDirEdits.delete(directory);
            case "binary" -> WorkDirEdits.binary(directory);
            case "big-file" -> WorkDirEdits.bigFile(directory);
            default -> throw new IllegalStateException(change);
        }
        say(voice.end(session, "Done: " + change + "."), "\n");
    }

    private void begin() throws InterruptedException {
        say(voice.begin(session), "\n");
    }

    private String note() throws IOException {
        var heading = invocation.session().isPresent() ? "Reply" : "Request";
        return WorkDirEdits.note(directory, heading, invocation.request());
    }

    private void say(String lines, String lineEnd) throws InterruptedException {
        for (var line : lines.split("\n", -1)) {
            out.print(line + lineEnd);
            out.flush();
            Thread.sleep(invocation.pause());
        }
    }

    /** With this process's own output streams, which a reader of them then sees open. */
    private static void start(String... command) throws IOException {
        var process = new ProcessBuilder(command).inheritIO().start();
        assert process.pid() > 0;
    }

    private static void signalSelf(String signal) throws IOException, InterruptedException {
        start("kill", "-s", signal, Long.toString(ProcessHandle.current().pid()));
        forEver();
    }

    private static void forEver() throws InterruptedException {
        new CountDownLatch(1).await();
    }
}
