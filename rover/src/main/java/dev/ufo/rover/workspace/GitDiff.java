package dev.ufo.rover.workspace;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffFormatter;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;
import org.eclipse.jgit.treewalk.FileTreeIterator;
import org.eclipse.jgit.treewalk.WorkingTreeOptions;
import org.eclipse.jgit.util.FS;

/**
 * What changed since an operation's base commit: its tree against the files as they are, so that it makes no difference
 * whether the pilot committed, staged or just left them, in the work dir or in a repository inside it. Ignored files
 * are left out, the index is not touched.
 */
public final class GitDiff {
    /** Instead of an empty diff. */
    public static final String NO_CHANGES = "(no changes)";

    private static final long LARGEST_FILE_BYTES = 1024 * 1024;
    private static final int LARGEST_DIFF_BYTES = 2 * 1024 * 1024;

    private GitDiff() {}

    /**
     * The diff in git's text form, at most some megabytes: files beyond that are named at its end.
     *
     * @throws WorkspaceException if the repository cannot be read
     */
    public static String of(WorkDir workDir) {
        try (var repository = new FileRepositoryBuilder()
                        .setWorkTree(workDir.directory().toFile())
                        .setGitDir(workDir.directory().resolve(".git").toFile())
                        .build();
                var buffer = new ByteArrayOutputStream();
                var formatter = new DiffFormatter(buffer)) {
            formatter.setRepository(repository);
            formatter.setDetectRenames(true);
            var leftOut = new ArrayList<String>();
            for (var entry : scan(repository, workDir, formatter)) {
                if (buffer.size() > LARGEST_DIFF_BYTES || tooLarge(repository, workDir, entry)) {
                    leftOut.add(path(entry));
                } else {
                    formatter.format(entry);
                }
            }
            formatter.flush();
            return text(buffer, leftOut);
        } catch (IOException e) {
            throw new WorkspaceException("diff of " + workDir.directory() + ": " + e.getMessage(), e);
        }
    }

    private static List<DiffEntry> scan(Repository repository, WorkDir workDir, DiffFormatter formatter)
            throws IOException {
        try (var reader = repository.newObjectReader()) {
            // Walks into repositories inside the work dir, which git itself shows as one line without content.
            var files = new FileTreeIterator(
                    workDir.directory().toFile(),
                    repository.getFS(),
                    repository.getConfig().get(WorkingTreeOptions.KEY),
                    GitDiff::mode);
            files.setWalkIgnoredDirectories(false);
            return formatter.scan(tree(repository, reader, workDir), files).stream()
                    .filter(entry -> !entry.getOldMode().equals(FileMode.GITLINK))
                    .filter(entry -> entry.getChangeType() != DiffEntry.ChangeType.ADD
                            || !entry.getNewMode().equals(FileMode.MISSING))
                    .toList();
        }
    }

    /** Pipes, sockets and devices are as if they were not there: opening one may wait for ever. */
    private static FileMode mode(File file, FS.Attributes attributes) {
        return attributes.isRegularFile() || attributes.isDirectory() || attributes.isSymbolicLink()
                ? FileTreeIterator.NoGitlinksStrategy.INSTANCE.getMode(file, attributes)
                : FileMode.MISSING;
    }

    private static CanonicalTreeParser tree(Repository repository, ObjectReader reader, WorkDir workDir)
            throws IOException {
        try (var walk = new RevWalk(repository)) {
            var tree = walk.parseCommit(workDir.base()).getTree().getId();
            var parser = new CanonicalTreeParser();
            parser.reset(reader, tree);
            return parser;
        }
    }

    private static boolean tooLarge(Repository repository, WorkDir workDir, DiffEntry entry) throws IOException {
        if (entry.getChangeType() != DiffEntry.ChangeType.DELETE) {
            var file = workDir.directory().resolve(entry.getNewPath());
            if (Files.isRegularFile(file) && Files.size(file) > LARGEST_FILE_BYTES) {
                return true;
            }
        }
        return entry.getChangeType() != DiffEntry.ChangeType.ADD
                && repository.open(entry.getOldId().toObjectId()).getSize() > LARGEST_FILE_BYTES;
    }

    private static String path(DiffEntry entry) {
        return entry.getChangeType() == DiffEntry.ChangeType.DELETE ? entry.getOldPath() : entry.getNewPath();
    }

    private static String text(ByteArrayOutputStream buffer, List<String> leftOut) {
        var diff = buffer.toString(StandardCharsets.UTF_8);
        if (leftOut.isEmpty()) {
            return diff.isEmpty() ? NO_CHANGES : diff;
        }
        var named = leftOut.stream().limit(1_000).toList();
        return diff + "(too large to show, %d in all: %s)\n".formatted(leftOut.size(), String.join(", ", named));
    }
}
