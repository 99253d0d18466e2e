package dev.ufo.query.projection;

import dev.ufo.door.View;
import dev.ufo.events.UfoEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** One view: which events it takes and what rows they make. Called by one thread at a time. */
public interface Projection {
    /** The view it keeps; its name is the projection's. */
    View view();

    /** Counts from 1; another number folds the log anew. */
    default int version() {
        return 1;
    }

    /** The events it takes. */
    Set<Class<? extends UfoEvent>> events();

    /** Its tables, with their schema; nobody else writes them. */
    List<String> tables();

    /**
     * Folds a batch and writes what came out, in the caller's transaction.
     *
     * @param batch in the order of the log; never empty; only events of {@link #events()}
     * @param changes where to say what people should fetch again
     */
    void apply(Connection connection, List<PositionedEvent> batch, ViewChanges changes) throws SQLException;

    /**
     * What takes the rows of deleted fleets away: one statement whose one parameter is an array of fleet ids. It may take away
     * no more than some of many, and then says how many; it is run again until there are none. Nobody sees such rows any more,
     * since nobody belongs to the fleet, so it is run beside the processor and not in its batches.
     *
     * @return empty if it has rows of no fleet, or takes them away itself
     */
    default Optional<String> forgetFleets() {
        return Optional.empty();
    }

    /** The name of its token. */
    default String processor() {
        return "view-" + view().name().toLowerCase(Locale.ROOT) + "-" + version();
    }
}
