package dev.ufo.store.postgres;

import dev.ufo.store.CredentialChange;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The companions of a batch as the JSON that {@code store.append_batch} takes; each names its append, from 1 on. */
final class CompanionText {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private CompanionText() {}

    /** All changes of credentials, or null when there are none. */
    static @Nullable String credentials(List<PendingAppend> appends) {
        var array = JSON.createArrayNode();
        for (var i = 0; i < appends.size(); i++) {
            for (var change : appends.get(i).companions().credentials()) {
                write(change, array.addObject().put("append", i + 1));
            }
        }
        return text(array);
    }

    /** All blobs, or null when there are none. */
    static @Nullable String blobs(List<PendingAppend> appends) {
        var array = JSON.createArrayNode();
        for (var i = 0; i < appends.size(); i++) {
            for (var blob : appends.get(i).companions().blobs()) {
                var _ = array.addObject()
                        .put("append", i + 1)
                        .put("hash", blob.hash())
                        .put("content", Base64.getEncoder().encodeToString(blob.content()));
            }
        }
        return text(array);
    }

    private static void write(CredentialChange change, ObjectNode row) {
        var _ = row.put("kind", change.kind());
        switch (change) {
            case CredentialChange.Add add -> {
                var _ = row.put("change", "add")
                        .put("lookup", HexFormat.of().formatHex(add.lookup()))
                        .put("subject", add.subject().toString())
                        .put("secret", add.secret())
                        .put("hint", add.hint());
                put(row, "fleet_id", add.fleetId());
                put(row, "expires_at", add.expiresAt());
            }
            case CredentialChange.RemoveAll all -> {
                var _ = row.put("change", "removeAll")
                        .put("subject", all.subject().toString());
            }
            case CredentialChange.RemoveFleet fleet -> {
                var _ = row.put("change", "removeFleet")
                        .put("fleet_id", fleet.fleetId().toString());
            }
        }
    }

    private static void put(ObjectNode row, String name, @Nullable Object value) {
        if (value != null) {
            var _ = row.put(name, value.toString());
        }
    }

    private static @Nullable String text(ArrayNode array) {
        return array.isEmpty() ? null : JSON.writeValueAsString(array);
    }
}
