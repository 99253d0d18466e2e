package dev.ufo.query.operations;

import dev.ufo.events.AttributeEvent;
import dev.ufo.events.LabelEvent;
import dev.ufo.events.LabelEvent.LabelCreated;
import dev.ufo.events.LabelEvent.LabelDeleted;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.LabelId;
import dev.ufo.query.projection.Rows;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The labels, and which operations have them, while a batch is folded; of attaching and detaching the last counts. */
final class LabelRows {
    /** The events it takes beside those of operations. */
    static final Set<Class<? extends UfoEvent>> EVENTS = Set.of(LabelCreated.class, LabelDeleted.class);

    /** Its tables. */
    static final List<String> TABLES = List.of("views.labels", "views.operation_labels");

    private static final String ADD = SqlFiles.of(LabelRows.class, "add");
    private static final String REMOVE = SqlFiles.of(LabelRows.class, "remove");
    private static final String ATTACH = SqlFiles.of(LabelRows.class, "attach");
    private static final String DETACH = SqlFiles.of(LabelRows.class, "detach");

    private final List<LabelRow> added = new ArrayList<>();
    private final List<UUID> removed = new ArrayList<>();
    private final Map<Use, Boolean> uses = new LinkedHashMap<>();

    private record LabelRow(UUID id, UUID fleetId, String name, String color) {}

    private record Use(UUID operationId, UUID labelId) {}

    void fold(LabelEvent event) {
        switch (event) {
            case LabelCreated created ->
                added.add(new LabelRow(
                        created.labelId().value(), created.fleetId().value(), created.name(), created.color()));
            case LabelDeleted deleted -> removed.add(deleted.labelId().value());
        }
    }

    void use(AttributeEvent event, LabelId label, boolean isAttached) {
        uses.put(new Use(event.operationId().value(), label.value()), isAttached);
    }

    /** Removals last: a label that is gone does not come back under its id. */
    void save(Connection connection) throws SQLException {
        Rows.write(connection, ADD, added);
        Rows.write(connection, ATTACH, uses(true));
        Rows.write(connection, DETACH, uses(false));
        Rows.writeIds(connection, REMOVE, removed);
    }

    private List<Use> uses(boolean isAttached) {
        return uses.entrySet().stream()
                .filter(entry -> entry.getValue() == isAttached)
                .map(Map.Entry::getKey)
                .toList();
    }
}
