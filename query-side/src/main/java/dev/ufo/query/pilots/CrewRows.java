package dev.ufo.query.pilots;

import dev.ufo.events.Assignee;
import dev.ufo.events.CrewEvent.CrewCreated;
import dev.ufo.events.CrewEvent.CrewDeleted;
import dev.ufo.events.CrewEvent.CrewMemberRemoved;
import dev.ufo.events.CrewEvent.CrewMemberSet;
import dev.ufo.events.UfoEvent;
import dev.ufo.ids.CrewId;
import dev.ufo.query.projection.Rows;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The crews and who is in them, while a batch is folded. */
final class CrewRows {
    /** The events it takes. */
    static final Set<Class<? extends UfoEvent>> EVENTS =
            Set.of(CrewCreated.class, CrewDeleted.class, CrewMemberSet.class, CrewMemberRemoved.class);

    /** Its tables. */
    static final List<String> TABLES = List.of("views.crews", "views.crew_members");

    private static final String ADD = SqlFiles.of(CrewRows.class, "add");
    private static final String REMOVE = SqlFiles.of(CrewRows.class, "remove");
    private static final String SEAT = SqlFiles.of(CrewRows.class, "seat");
    private static final String UNSEAT = SqlFiles.of(CrewRows.class, "unseat");

    private final List<CrewRow> added = new ArrayList<>();
    private final List<UUID> removed = new ArrayList<>();
    private final Map<Member, SeatRow> seated = new LinkedHashMap<>();
    private final Set<Member> unseated = new LinkedHashSet<>();

    private record CrewRow(UUID id, UUID fleetId, String name, long position) {}

    private record Member(UUID crewId, String memberType, UUID memberId) {
        static Member of(CrewId crew, Assignee member) {
            return new Member(crew.value(), member.type().wire(), member.id());
        }

        SeatRow as(String role, long position) {
            return new SeatRow(crewId, memberType, memberId, role, position);
        }
    }

    private record SeatRow(UUID crewId, String memberType, UUID memberId, String role, long position) {}

    void add(CrewCreated created, long position) {
        added.add(new CrewRow(created.crewId().value(), created.fleetId().value(), created.name(), position));
    }

    void remove(CrewDeleted deleted) {
        removed.add(deleted.crewId().value());
    }

    /** Who changes the role keeps its place. */
    void seat(CrewMemberSet set, long position) {
        var member = Member.of(set.crewId(), set.member());
        var before = seated.get(member);
        seated.put(member, member.as(set.role(), before == null ? position : before.position()));
    }

    void unseat(CrewMemberRemoved gone) {
        var member = Member.of(gone.crewId(), gone.member());
        seated.remove(member);
        unseated.add(member);
    }

    /** Seats that were given up first: who comes back has a new one. */
    void save(Connection connection) throws SQLException {
        Rows.write(connection, ADD, added);
        Rows.write(connection, UNSEAT, unseated);
        Rows.write(connection, SEAT, seated.values());
        Rows.writeIds(connection, REMOVE, removed);
    }
}
