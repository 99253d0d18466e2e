package dev.ufo.query.projection;

import dev.ufo.events.FleetEvent.FleetDeleted;
import dev.ufo.events.UfoEvent;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a projection is given: its own events, and the end of fleets whose rows it keeps. */
public final class ProjectionFold {
    private ProjectionFold() {}

    /** The events it is given. */
    public static Set<Class<? extends UfoEvent>> events(Projection projection) {
        var events = new HashSet<>(projection.events());
        if (projection.forgetFleets().isPresent()) {
            events.add(FleetDeleted.class);
        }
        return Set.copyOf(events);
    }

    /**
     * Folds a batch and writes what came out, in the caller's transaction.
     *
     * @param batch in the order of the log; never empty; only events of {@link #events}
     * @return the fleets whose rows are to be taken away
     */
    public static List<UUID> apply(
            Connection connection, Projection projection, List<PositionedEvent> batch, ViewChanges changes)
            throws SQLException {
        var own = batch.stream()
                .filter(positioned ->
                        projection.events().contains(positioned.event().getClass()))
                .toList();
        if (!own.isEmpty()) {
            projection.apply(connection, own, changes);
        }
        return projection.forgetFleets().isEmpty()
                ? List.of()
                : batch.stream()
                        .map(PositionedEvent::event)
                        .filter(FleetDeleted.class::isInstance)
                        .map(event -> ((FleetDeleted) event).fleetId().value())
                        .toList();
    }
}
