package dev.ufo.query.operations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a batch changes about the counters: each operation is taken out as it was and put in as it is; a deleted
 * one counts nowhere.
 */
final class CounterChanges {
    private final Map<Cell, Change> cells = new LinkedHashMap<>();
    private final Map<Total, Change> totals = new LinkedHashMap<>();
    private final Map<UUID, Children> parents = new LinkedHashMap<>();

    /** What is counted by itself: one combination of everything the board filters by. */
    record Cell(
            UUID fleetId,
            UUID missionId,
            String status,
            boolean archived,
            int priority,
            String assigneeType,
            UUID assigneeId,
            UUID createdBy) {}

    /** What is asked for most: a status of a mission, or under the nil id of the fleet. */
    record Total(UUID fleetId, UUID missionId, String status, boolean archived) {}

    private record Change(long total, long working) {
        boolean isNone() {
            return total == 0 && working == 0;
        }

        Change plus(Change other) {
            return new Change(total + other.total, working + other.working);
        }
    }

    /** A row of a counter table: what is counted, and by how much it changes. */
    record CounterRow<K>(
            @JsonUnwrapped K key, @JsonUnwrapped Object change) {}

    private record Children(int total, int done) {
        Children plus(Children other) {
            return new Children(total + other.total, done + other.done);
        }
    }

    /** How many more children a parent has, and how many more of them are done. */
    record ParentRow(UUID id, int total, int done) {}

    /** Counts an operation as it is now instead of as it was; null if it is new. */
    void replace(@Nullable OperationState before, OperationState now) {
        if (before != null) {
            add(before, -1);
        }
        add(now, 1);
    }

    List<CounterRow<Cell>> cells() {
        return rows(cells);
    }

    List<CounterRow<Total>> totals() {
        return rows(totals);
    }

    List<ParentRow> parents() {
        return parents.entrySet().stream()
                .map(entry -> new ParentRow(
                        entry.getKey(),
                        entry.getValue().total(),
                        entry.getValue().done()))
                .filter(row -> row.total() != 0 || row.done() != 0)
                .toList();
    }

    private void add(OperationState state, int sign) {
        if (state.deletedAt() != null) {
            return;
        }
        var change = new Change(sign, state.working() ? sign : 0);
        var type = state.assigneeType() == null ? "" : state.assigneeType();
        var assignee = state.assigneeId() == null ? OperationCounts.NIL : state.assigneeId();
        cells.merge(
                new Cell(
                        state.fleetId(),
                        state.missionId(),
                        state.status(),
                        state.archived(),
                        state.priority(),
                        type,
                        assignee,
                        state.createdBy()),
                change,
                Change::plus);
        for (var mission : List.of(state.missionId(), OperationCounts.NIL)) {
            totals.merge(new Total(state.fleetId(), mission, state.status(), state.archived()), change, Change::plus);
        }
        if (state.parentId() != null) {
            parents.merge(state.parentId(), new Children(sign, state.isDone() ? sign : 0), Children::plus);
        }
    }

    private static <K> List<CounterRow<K>> rows(Map<K, Change> changes) {
        return changes.entrySet().stream()
                .filter(Predicate.not(entry -> entry.getValue().isNone()))
                .map(entry -> new CounterRow<>(entry.getKey(), entry.getValue()))
                .toList();
    }
}
