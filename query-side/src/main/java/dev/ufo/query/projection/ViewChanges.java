package dev.ufo.query.projection;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a batch changed, each thing once. For one thread. */
public final class ViewChanges {
    private static final int REMEMBERED = 200;

    private final Set<ViewChange> changes = new LinkedHashSet<>();
    private boolean collapsed;

    /** Notes a change; of several things at once if the id is null. */
    public void add(ChangeType type, Record fleet, @Nullable Record id, @Nullable Record operation) {
        var change = new ViewChange(
                type, uuid(fleet), id == null ? null : uuid(id), operation == null ? null : uuid(operation));
        if (!collapsed && changes.size() == REMEMBERED) {
            var types = changes.stream().map(ViewChange::collapsed).toList();
            changes.clear();
            changes.addAll(types);
            collapsed = true;
        }
        changes.add(collapsed ? change.collapsed() : change);
    }

    /** What was noted; only types and fleets if it was much. */
    List<ViewChange> list() {
        return List.copyOf(changes);
    }

    private static UUID uuid(Record id) {
        return UUID.fromString(id.toString());
    }
}
