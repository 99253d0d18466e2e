package dev.ufo.query.signals;

import dev.ufo.door.View;
import dev.ufo.events.SignalEvent;
import dev.ufo.events.SignalEvent.AllSignalsRead;
import dev.ufo.events.SignalEvent.OperationSignalsArchived;
import dev.ufo.events.SignalEvent.ReadSignalsArchived;
import dev.ufo.events.SignalEvent.SignalArchived;
import dev.ufo.events.SignalEvent.SignalRaised;
import dev.ufo.events.SignalEvent.SignalRead;
import dev.ufo.events.UfoEvent;
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

/** Keeps {@code views.signals}. The whole fleet is told of every change, whoever it is that has the signal. */
@Component
final class SignalsProjection implements Projection {
    private static final String FORGET_FLEETS = SqlFiles.of(SignalsProjection.class, "forgetFleets");

    @Override
    public View view() {
        return View.SIGNALS;
    }

    @Override
    public Set<Class<? extends UfoEvent>> events() {
        return Set.of(
                SignalRaised.class,
                OperationSignalsArchived.class,
                SignalRead.class,
                SignalArchived.class,
                AllSignalsRead.class,
                ReadSignalsArchived.class);
    }

    @Override
    public List<String> tables() {
        return List.of("views.signals");
    }

    @Override
    public Optional<String> forgetFleets() {
        return Optional.of(FORGET_FLEETS);
    }

    @Override
    public void apply(Connection connection, List<PositionedEvent> batch, ViewChanges changes) throws SQLException {
        var rows = new SignalRows();
        for (var positioned : batch) {
            if (!(positioned.event() instanceof SignalEvent event)) {
                throw new IllegalArgumentException("not taken: " + positioned.event());
            }
            switch (event) {
                case SignalRaised raised -> rows.raise(raised, positioned.position());
                case OperationSignalsArchived archived -> rows.archive(archived, positioned.position());
                case SignalRead read -> rows.read(read);
                case SignalArchived archived -> rows.archive(archived);
                case AllSignalsRead read -> rows.readAll(read, connection);
                case ReadSignalsArchived archived -> rows.archiveRead(archived, connection);
            }
            tell(event, changes);
        }
        rows.save(connection);
    }

    private static void tell(SignalEvent event, ViewChanges changes) {
        switch (event) {
            case SignalRaised raised -> changes.add(ChangeType.SIGNAL, raised.fleetId(), null, raised.operationId());
            case OperationSignalsArchived archived ->
                changes.add(ChangeType.SIGNAL, archived.fleetId(), null, archived.operationId());
            case SignalRead read -> changes.add(ChangeType.SIGNAL, read.fleetId(), read.copyId(), read.operationId());
            case SignalArchived archived ->
                changes.add(ChangeType.SIGNAL, archived.fleetId(), archived.copyId(), archived.operationId());
            case AllSignalsRead read -> changes.add(ChangeType.SIGNAL, read.fleetId(), null, null);
            case ReadSignalsArchived archived -> changes.add(ChangeType.SIGNAL, archived.fleetId(), null, null);
        }
    }
}
