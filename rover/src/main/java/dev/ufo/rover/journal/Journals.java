package dev.ufo.rover.journal;

import dev.ufo.protocol.ClaimedRun;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The journals of one rover's runs, a file each in a directory of their own. A file is private to the user, as it has
 * prompts and answers in it, and its name says nothing: a server may give one run to the same rover twice.
 */
public final class Journals {
    private static final String ENDING = ".jsonl";

    private final Path directory;

    public Journals(Path directory) {
        this.directory = directory;
    }

    /**
     * A journal for a run just claimed.
     *
     * @throws JournalException if the disk does not take it
     */
    public RunJournal begin(ClaimedRun run) {
        try {
            Files.createDirectories(directory);
            return RunJournal.begin(Files.createTempFile(directory, "run-", ENDING), run);
        } catch (IOException e) {
            throw new JournalException("cannot keep a journal in " + directory + ": " + e.getMessage(), e);
        }
    }

    /**
     * The journals that an earlier process did not bring to their end.
     *
     * @throws JournalException if they cannot be read
     */
    public List<RunJournal> left() {
        var journals = new ArrayList<RunJournal>();
        try {
            if (Files.isDirectory(directory)) {
                try (var files = Files.newDirectoryStream(directory, "*" + ENDING)) {
                    for (var file : files) {
                        open(file, journals);
                    }
                }
            }
        } catch (IOException e) {
            throw new JournalException("cannot read the journals in " + directory + ": " + e.getMessage(), e);
        }
        return journals;
    }

    private static void open(Path file, List<RunJournal> journals) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
        var content = JournalContent.of(channel);
        if (content.isPresent()) {
            channel.truncate(content.get().end());
            journals.add(new RunJournal(file, channel, content.get()));
        } else {
            channel.close();
            Files.delete(file);
        }
    }
}
