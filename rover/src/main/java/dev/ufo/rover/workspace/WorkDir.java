package dev.ufo.rover.workspace;

import java.nio.file.Path;
import org.eclipse.jgit.lib.ObjectId;

/**
 * An operation's work dir, ready for a pilot.
 *
 * @param directory absolute
 * @param base      the commit that the diff of every run of the operation starts from
 */
public record WorkDir(Path directory, ObjectId base) {}
