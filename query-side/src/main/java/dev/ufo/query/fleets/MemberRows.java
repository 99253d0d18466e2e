package dev.ufo.query.fleets;

import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.FleetEvent.MemberRemoved;
import dev.ufo.events.FleetEvent.MemberRoleChanged;
import dev.ufo.query.projection.Rows;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What a batch changes about members. Who was removed and joined again is a new row, at a new place. */
final class MemberRows {
    private static final String REMOVE = SqlFiles.of(MemberRows.class, "remove");
    private static final String SAVE = SqlFiles.of(MemberRows.class, "save");
    private static final String CHANGE = SqlFiles.of(MemberRows.class, "change");

    private final Set<Member> removed = new LinkedHashSet<>();
    private final Map<Member, MemberRow> joined = new LinkedHashMap<>();
    private final Map<Member, RoleRow> changed = new LinkedHashMap<>();

    private record Member(UUID fleetId, UUID userId) {}

    private record MemberRow(UUID fleetId, UUID userId, String role, long position) {}

    private record RoleRow(UUID fleetId, UUID userId, String role) {}

    void add(MemberJoined event, long position) {
        var member = new Member(event.fleetId().value(), event.userId().value());
        joined.put(
                member,
                new MemberRow(member.fleetId(), member.userId(), event.role().wire(), position));
    }

    void change(MemberRoleChanged event) {
        var member = new Member(event.fleetId().value(), event.userId().value());
        changed.put(
                member,
                new RoleRow(member.fleetId(), member.userId(), event.role().wire()));
    }

    void remove(MemberRemoved event) {
        var member = new Member(event.fleetId().value(), event.userId().value());
        joined.remove(member);
        changed.remove(member);
        removed.add(member);
    }

    /** Old rows go before new ones come, and roles change last, so that each finds the row that it is about. */
    void save(Connection connection) throws SQLException {
        Rows.write(connection, REMOVE, removed);
        Rows.write(connection, SAVE, joined.values());
        Rows.write(connection, CHANGE, changed.values());
    }
}
