package dev.ufo.command.enrollment.enrollrover;

import dev.ufo.ids.EnrollmentCodeId;
import dev.ufo.ids.RoverId;
import java.time.Instant;
import java.util.List;

/**
 * Makes a rover; its token travels beside it, as a hash.
 *
 * @param tags of its user, in their normal form
 * @param autoTags found out by itself, in their normal form
 */
public record EnrollRover(
        EnrollmentCodeId codeId, RoverId roverId, String name, List<String> tags, List<String> autoTags, Instant at) {
    public EnrollRover {
        tags = List.copyOf(tags);
        autoTags = List.copyOf(autoTags);
    }
}
