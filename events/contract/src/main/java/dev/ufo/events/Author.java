package dev.ufo.events;

import dev.ufo.ids.PilotId;
import dev.ufo.ids.UserId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote a comment.
 *
 * @param id a user or pilot id; null for the system
 */
public record Author(AuthorType type, @Nullable UUID id) {
    /** A person. */
    public static Author user(UserId userId) {
        return new Author(AuthorType.USER, userId.value());
    }

    /** A pilot. */
    public static Author pilot(PilotId pilotId) {
        return new Author(AuthorType.PILOT, pilotId.value());
    }

    /** UFO itself. */
    public static Author system() {
        return new Author(AuthorType.SYSTEM, null);
    }
}
