package dev.ufo.rover.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The work dirs of operations: made once, kept for ever, used again by every later run of the operation, whoever
 * resumes it. A new one is built beside its place and moved there as a whole, so a half-made one is never used.
 */
public final class Workspaces {
    private static final String MARKER = ".ufo-workdir";
    private static final String BASE_FILE = "ufo-base";
    private static final String BRANCH = "main";
    private static final String NAME = "UFO Rover";
    private static final String EMAIL = "rover@ufo.local";

    private final OutpostLayout layout;
    private final Optional<String> source;

    /**
     * Work dirs below an outpost.
     *
     * @param source path or http(s) address of the repository that each operation works on a clone of; if empty,
     *               operations start in an empty repository
     */
    public Workspaces(OutpostLayout layout, Optional<String> source) {
        IsolatedGit.install();
        this.layout = layout;
        this.source = source;
    }

    /**
     * The work dir of an operation, made if it is not there yet.
     *
     * @throws WorkspaceException       if it cannot be made or read
     * @throws IllegalArgumentException if an id is not fit for a path
     */
    public WorkDir prepare(String roverId, String operationId) {
        var directory = layout.operation(roverId, operationId);
        try {
            if (!Files.exists(directory)) {
                make(directory);
            } else if (!Files.exists(directory.resolve(Constants.DOT_GIT))) {
                empty(directory); // Half-made by an earlier release, or a pilot deleted the repository: the files stay.
            }
            return new WorkDir(directory, base(directory));
        } catch (IOException | GitAPIException e) {
            throw new WorkspaceException("work dir " + directory + ": " + e.getMessage(), e);
        }
    }

    private void make(Path directory) throws IOException, GitAPIException {
        var scratch = directory.resolveSibling(directory.getFileName() + ".new");
        deleteTree(scratch);
        Files.createDirectories(scratch);
        if (source.isPresent()) {
            cloned(source.get(), scratch);
        } else {
            empty(scratch);
        }
        Files.move(scratch, directory, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void empty(Path directory) throws IOException, GitAPIException {
        try (var git = Git.init()
                .setDirectory(directory.toFile())
                .setInitialBranch(BRANCH)
                .call()) {
            Files.writeString(directory.resolve(MARKER), "Work dir of a UFO operation\n");
            git.add().addFilepattern(".").call();
            keepBase(git, commit(git, "Start the operation"));
        }
    }

    /** The source is not named when this fails: its address may hold a password, and the reason goes to the server. */
    private static void cloned(String source, Path directory) throws IOException {
        try (var git = Git.cloneRepository()
                .setURI(source)
                .setDirectory(directory.toFile())
                .call()) {
            var head = git.getRepository().resolve(Constants.HEAD);
            keepBase(git, head == null ? commit(git, "Start the operation") : head);
        } catch (GitAPIException e) {
            throw new WorkspaceException("cannot clone the rover's repository: " + e.getMessage(), e);
        }
    }

    private static ObjectId commit(Git git, String message) throws IOException, GitAPIException {
        return git.commit()
                .setMessage(message)
                .setAuthor(NAME, EMAIL)
                .setCommitter(NAME, EMAIL)
                .setSign(false)
                .setAllowEmpty(true)
                .call()
                .getId();
    }

    private static void keepBase(Git git, ObjectId base) throws IOException {
        var settings = git.getRepository().getConfig();
        settings.setString("user", null, "name", NAME);
        settings.setString("user", null, "email", EMAIL);
        settings.save();
        Files.writeString(git.getRepository().getDirectory().toPath().resolve(BASE_FILE), base.name() + "\n");
    }

    /** As remembered; in a work dir of an earlier release, the first commit, which is that release's starting point. */
    private static ObjectId base(Path directory) throws IOException, GitAPIException {
        try {
            return ObjectId.fromString(
                    Files.readString(directory.resolve(Constants.DOT_GIT).resolve(BASE_FILE))
                            .strip());
        } catch (NoSuchFileException _) {
            try (var git = Git.open(directory.toFile())) {
                ObjectId first = git.getRepository().resolve(Constants.HEAD) == null
                        ? commit(git, "Start the operation") // A pilot made the repository anew.
                        : ObjectId.zeroId();
                for (var commit : git.log().call()) {
                    first = commit.getId();
                }
                keepBase(git, first);
                return first;
            }
        }
    }

    private static void deleteTree(Path root) throws IOException {
        if (!Files.exists(root)) {
            return;
        }
        try (var paths = Files.walk(root)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
