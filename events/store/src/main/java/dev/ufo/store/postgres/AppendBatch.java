package dev.ufo.store.postgres;

import dev.ufo.store.CredentialChange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Appends that can be decided in one transaction. The database checks a batch against what was committed before, so an
 * append that depends on an earlier one of the same batch is not taken: it waits for the next.
 */
final class AppendBatch {
    private final List<PendingAppend> appends = new ArrayList<>();
    private final List<NewEvent> events = new ArrayList<>();
    private final Map<String, List<NewEvent>> byTag = new HashMap<>();
    private final Set<String> credentials = new HashSet<>();
    private int size;

    /** Takes an append, unless it depends on one that is here. */
    boolean take(PendingAppend append) {
        if (conflicts(append) || sharesCredentials(append)) {
            return false;
        }
        appends.add(append);
        size += append.size();
        for (var event : append.events()) {
            events.add(event);
            for (var tag : event.tags()) {
                byTag.computeIfAbsent(tag, _ -> new ArrayList<>(2)).add(event);
            }
        }
        for (var change : append.companions().credentials()) {
            credentials.addAll(keys(change));
        }
        return true;
    }

    List<PendingAppend> appends() {
        return appends;
    }

    /** Characters to send, about. */
    int size() {
        return size;
    }

    private boolean conflicts(PendingAppend append) {
        for (var criterion : append.criteria()) {
            var candidates = criterion.tags().isEmpty()
                    ? events
                    : byTag.getOrDefault(criterion.tags().getFirst(), List.of());
            for (var candidate : candidates) {
                if (criterion.matches(candidate)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean sharesCredentials(PendingAppend append) {
        return append.companions().credentials().stream()
                .flatMap(change -> keys(change).stream())
                .anyMatch(credentials::contains);
    }

    private static List<String> keys(CredentialChange change) {
        return switch (change) {
            case CredentialChange.Add add ->
                List.of(
                        add.kind() + " at " + HexFormat.of().formatHex(add.lookup()),
                        add.kind() + " of " + add.subject());
            case CredentialChange.RemoveAll all -> List.of(all.kind() + " of " + all.subject());
            case CredentialChange.RemoveFleet fleet -> List.of(fleet.kind() + " in " + fleet.fleetId());
        };
    }
}
