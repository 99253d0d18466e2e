package dev.ufo.query.fleets;

import dev.ufo.events.InvitationEvent;
import dev.ufo.events.InvitationEvent.InvitationCreated;
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

/** What a batch changes about invitations. */
final class InvitationRows {
    private static final String SAVE = SqlFiles.of(InvitationRows.class, "save");
    private static final String END = SqlFiles.of(InvitationRows.class, "end");

    private final List<InvitationRow> created = new ArrayList<>();
    private final Map<UUID, StatusRow> ended = new LinkedHashMap<>();

    private record InvitationRow(
            UUID id, UUID fleetId, String inviteeEmail, String role, Instant expiresAt, long position) {}

    private record StatusRow(UUID id, String status) {}

    void add(InvitationCreated event, long position) {
        created.add(new InvitationRow(
                event.invitationId().value(),
                event.fleetId().value(),
                event.email().value(),
                event.role().wire(),
                event.expiresAt(),
                position));
    }

    /** It has that status from now on. */
    void end(InvitationEvent event, String status) {
        var id = event.invitationId().value();
        ended.put(id, new StatusRow(id, status));
    }

    void save(Connection connection) throws SQLException {
        Rows.write(connection, SAVE, created);
        Rows.write(connection, END, ended.values()); // after: an invitation may begin and end in one batch
    }
}
