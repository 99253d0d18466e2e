package dev.ufo.query.rovers;

import dev.ufo.door.View;
import dev.ufo.events.RoverEvent;
import dev.ufo.events.RoverEvent.RoverAutoTagsChanged;
import dev.ufo.events.RoverEvent.RoverCameOnline;
import dev.ufo.events.RoverEvent.RoverEnrolled;
import dev.ufo.events.RoverEvent.RoverRemoved;
import dev.ufo.events.RoverEvent.RoverTagsChanged;
import dev.ufo.events.RoverEvent.RoverWentOffline;
import dev.ufo.events.RunEvent.RunClaimed;
import dev.ufo.events.RunEvent.RunEnded;
import dev.ufo.events.RunEvent.RunRequeued;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;
import dev.ufo.query.projection.ChangeType;
import dev.ufo.query.projection.PositionedEvent;
import dev.ufo.query.projection.Projection;
import dev.ufo.query.projection.ViewChanges;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps {@code views.rovers} and which runs they hold, and tells when one comes or goes. */
@Component
final class RoversProjection implements Projection {
    private static final String FORGET_FLEETS = SqlFiles.of(RoversProjection.class, "forgetFleets");

    @Override
    public View view() {
        return View.ROVERS;
    }

    @Override
    public Set<Class<? extends UfoEvent>> events() {
        return Set.of(
                RoverEnrolled.class,
                RoverTagsChanged.class,
                RoverAutoTagsChanged.class,
                RoverCameOnline.class,
                RoverWentOffline.class,
                RoverRemoved.class,
                RunClaimed.class,
                RunEnded.class,
                RunRequeued.class);
    }

    @Override
    public List<String> tables() {
        return List.of("views.rovers", "views.held_runs");
    }

    @Override
    public Optional<String> forgetFleets() {
        return Optional.of(FORGET_FLEETS);
    }

    @Override
    public void apply(Connection connection, List<PositionedEvent> batch, ViewChanges changes) throws SQLException {
        var rows = RoverRows.load(connection, batch);
        for (var positioned : batch) {
            switch (positioned.event()) {
                case RoverEvent rover -> {
                    rover(rover, positioned.position(), rows);
                    tell(rover, changes);
                }
                case RunClaimed claimed ->
                    rows.hold(claimed.runId().value(), claimed.roverId().value());
                case RunEnded ended -> rows.letGo(ended.runId().value());
                case RunRequeued requeued -> rows.letGo(requeued.runId().value());
                case UfoEvent other -> throw new IllegalArgumentException("not taken: " + other);
            }
        }
        rows.save(connection);
    }

    private static void rover(RoverEvent event, long position, RoverRows rows) {
        switch (event) {
            case RoverEnrolled enrolled ->
                rows.put(new RoverRows.RoverRow(
                        enrolled.roverId().value(),
                        enrolled.fleetId().value(),
                        enrolled.name(),
                        enrolled.tags(),
                        enrolled.autoTags(),
                        enrolled.at(),
                        position));
            case RoverTagsChanged changed -> rows.change(changed.roverId().value(), row -> row.tagged(changed.tags()));
            case RoverAutoTagsChanged changed ->
                rows.change(changed.roverId().value(), row -> row.abilities(changed.autoTags()));
            case RoverRemoved removed -> rows.remove(removed.roverId().value());
            case RoverCameOnline _, RoverWentOffline _ -> {
                // presence is a row of its own; people are told below
            }
            case RoverEvent.EnrollmentCodeCreated _, RoverEvent.EnrollmentCodeRemoved _ ->
                throw new IllegalArgumentException("not taken: " + event);
        }
    }

    private static void tell(RoverEvent event, ViewChanges changes) {
        switch (event) {
            case RoverEnrolled enrolled -> tell(changes, enrolled.fleetId(), enrolled.roverId());
            case RoverTagsChanged changed -> tell(changes, changed.fleetId(), changed.roverId());
            case RoverAutoTagsChanged changed -> tell(changes, changed.fleetId(), changed.roverId());
            case RoverRemoved removed -> tell(changes, removed.fleetId(), removed.roverId());
            case RoverCameOnline online -> tell(changes, online.fleetId(), online.roverId());
            case RoverWentOffline offline -> tell(changes, offline.fleetId(), offline.roverId());
            case RoverEvent.EnrollmentCodeCreated _, RoverEvent.EnrollmentCodeRemoved _ ->
                throw new IllegalArgumentException("not taken: " + event);
        }
    }

    private static void tell(ViewChanges changes, FleetId fleet, RoverId rover) {
        changes.add(ChangeType.ROVER, fleet, rover, null);
    }
}
