package dev.ufo.query.rovers;

import dev.ufo.events.RoverEvent.RoverAutoTagsChanged;
import dev.ufo.events.RoverEvent.RoverTagsChanged;
import dev.ufo.query.projection.PositionedEvent;
import dev.ufo.query.projection.Rows;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** The rows of rovers while a batch is folded. */
final class RoverRows {
    private static final String LOAD = SqlFiles.of(RoverRows.class, "load");
    private static final String SAVE = SqlFiles.of(RoverRows.class, "save");
    private static final String REMOVE = SqlFiles.of(RoverRows.class, "remove");
    private static final String HOLD = SqlFiles.of(RoverRows.class, "hold");
    private static final String LET_GO = SqlFiles.of(RoverRows.class, "letGo");

    private final Map<UUID, RoverRow> rovers;
    private final Set<UUID> removed = new HashSet<>();
    private final Map<UUID, HeldRow> held = new LinkedHashMap<>();
    private final Set<UUID> letGo = new HashSet<>();

    record RoverRow(
            UUID id,
            UUID fleetId,
            String name,
            List<String> tags,
            List<String> autoTags,
            Instant createdAt,
            long position) {
        RoverRow tagged(List<String> newTags) {
            return new RoverRow(id, fleetId, name, newTags, autoTags, createdAt, position);
        }

        RoverRow abilities(List<String> newAutoTags) {
            return new RoverRow(id, fleetId, name, tags, newAutoTags, createdAt, position);
        }
    }

    private record HeldRow(UUID runId, UUID roverId) {}

    private RoverRows(Map<UUID, RoverRow> rovers) {
        this.rovers = rovers;
    }

    /** The rows that the batch changes. */
    static RoverRows load(Connection connection, List<PositionedEvent> batch) throws SQLException {
        var ids = new HashSet<UUID>();
        for (var positioned : batch) {
            switch (positioned.event()) {
                case RoverTagsChanged changed -> ids.add(changed.roverId().value());
                case RoverAutoTagsChanged changed -> ids.add(changed.roverId().value());
                default -> {
                    // changes no row that is there
                }
            }
        }
        return new RoverRows(Rows.load(connection, LOAD, ids, RoverRow.class, RoverRow::id));
    }

    void put(RoverRow rover) {
        rovers.put(rover.id(), rover);
    }

    void change(UUID id, UnaryOperator<RoverRow> change) {
        var _ = rovers.computeIfPresent(id, (_, row) -> change.apply(row));
    }

    void remove(UUID id) {
        rovers.remove(id);
        removed.add(id);
    }

    void hold(UUID run, UUID rover) {
        letGo.remove(run);
        held.put(run, new HeldRow(run, rover));
    }

    void letGo(UUID run) {
        held.remove(run);
        letGo.add(run);
    }

    void save(Connection connection) throws SQLException {
        Rows.write(connection, SAVE, rovers.values());
        Rows.writeIds(connection, REMOVE, removed);
        Rows.write(connection, HOLD, held.values());
        Rows.writeIds(connection, LET_GO, letGo);
    }
}
