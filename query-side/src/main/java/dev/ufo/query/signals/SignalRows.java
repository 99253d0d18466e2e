package dev.ufo.query.signals;

import dev.ufo.events.SignalEvent.AllSignalsRead;
import dev.ufo.events.SignalEvent.OperationSignalsArchived;
import dev.ufo.events.SignalEvent.ReadSignalsArchived;
import dev.ufo.events.SignalEvent.SignalArchived;
import dev.ufo.events.SignalEvent.SignalRaised;
import dev.ufo.events.SignalEvent.SignalRead;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import dev.ufo.query.projection.Rows;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The copies of signals while a batch is folded. What is read or archived stays so, and an operation's are archived up to a
 * position, so it does not matter in which order these are written once the new ones are there.
 */
final class SignalRows {
    private static final String ADD = SqlFiles.of(SignalRows.class, "add");
    private static final String MARK = SqlFiles.of(SignalRows.class, "mark");
    private static final String ARCHIVE_OF_OPERATIONS = SqlFiles.of(SignalRows.class, "archiveOfOperations");
    private static final String READ_ALL = SqlFiles.of(SignalRows.class, "readAll");
    private static final String ARCHIVE_READ = SqlFiles.of(SignalRows.class, "archiveRead");

    private final List<SignalRow> added = new ArrayList<>();
    private final Map<UUID, MarkRow> marked = new LinkedHashMap<>();
    private final Map<UUID, OperationRow> archived = new LinkedHashMap<>();

    private record SignalRow(
            UUID id,
            UUID fleetId,
            UUID userId,
            UUID operationId,
            String type,
            String title,
            String body,
            Instant createdAt,
            long position) {}

    private record MarkRow(UUID id, boolean archived) {}

    private record OperationRow(UUID operationId, long position) {}

    private record InboxRow(UUID fleetId, UUID userId) {}

    void raise(SignalRaised raised, long position) {
        for (int place = 0; place < raised.recipients().size(); place++) {
            added.add(new SignalRow(
                    raised.signalId().copy(place).value(),
                    raised.fleetId().value(),
                    raised.recipients().get(place).value(),
                    raised.operationId().value(),
                    raised.type().wire(),
                    raised.title(),
                    raised.body(),
                    raised.at(),
                    position));
        }
    }

    void read(SignalRead read) {
        var _ = marked.putIfAbsent(
                read.copyId().value(), new MarkRow(read.copyId().value(), false));
    }

    void archive(SignalArchived gone) {
        marked.put(gone.copyId().value(), new MarkRow(gone.copyId().value(), true));
    }

    void archive(OperationSignalsArchived gone, long position) {
        archived.put(
                gone.operationId().value(), new OperationRow(gone.operationId().value(), position));
    }

    /** Writes at once, since it depends on what was there before. */
    void readAll(AllSignalsRead read, Connection connection) throws SQLException {
        save(connection);
        Rows.write(connection, READ_ALL, inbox(read.fleetId(), read.by()));
    }

    /** Writes at once, since it depends on what was read before. */
    void archiveRead(ReadSignalsArchived gone, Connection connection) throws SQLException {
        save(connection);
        Rows.write(connection, ARCHIVE_READ, inbox(gone.fleetId(), gone.by()));
    }

    /** Writes what has come together. */
    void save(Connection connection) throws SQLException {
        Rows.write(connection, ADD, added);
        Rows.write(connection, MARK, marked.values());
        Rows.write(connection, ARCHIVE_OF_OPERATIONS, archived.values());
        added.clear();
        marked.clear();
        archived.clear();
    }

    private static List<InboxRow> inbox(FleetId fleet, UserId user) {
        return List.of(new InboxRow(fleet.value(), user.value()));
    }
}
