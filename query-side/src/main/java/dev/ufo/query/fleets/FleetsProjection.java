package dev.ufo.query.fleets;

import dev.ufo.door.View;
import dev.ufo.events.AccountEvent.UserRenamed;
import dev.ufo.events.AccountEvent.UserSignedUp;
import dev.ufo.events.FleetEvent.FleetCreated;
import dev.ufo.events.FleetEvent.MemberJoined;
import dev.ufo.events.UfoEvent;
import dev.ufo.query.projection.PositionedEvent;
import dev.ufo.query.projection.Projection;
import dev.ufo.query.projection.Rows;
import dev.ufo.query.projection.ViewChanges;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Keeps {@code views.fleets}, {@code views.members} and the names of people, which members are shown with. */
@Component
final class FleetsProjection implements Projection {
    private static final String SAVE_FLEETS = SqlFiles.of(FleetsProjection.class, "saveFleets");
    private static final String SAVE_PEOPLE = SqlFiles.of(FleetsProjection.class, "savePeople");
    private static final String RENAME_PEOPLE = SqlFiles.of(FleetsProjection.class, "renamePeople");
    private static final String SAVE_MEMBERS = SqlFiles.of(FleetsProjection.class, "saveMembers");

    private record FleetRow(UUID id, String name, String kind, long position) {}

    private record PersonRow(UUID id, String email, String name) {}

    private record NameRow(UUID id, String name) {}

    private record MemberRow(UUID fleetId, UUID userId, String role, long position) {}

    @Override
    public View view() {
        return View.FLEETS;
    }

    @Override
    public Set<Class<? extends UfoEvent>> events() {
        return Set.of(UserSignedUp.class, UserRenamed.class, FleetCreated.class, MemberJoined.class);
    }

    @Override
    public List<String> tables() {
        return List.of("views.fleets", "views.people", "views.members");
    }

    @Override
    public void apply(Connection connection, List<PositionedEvent> batch, ViewChanges changes) throws SQLException {
        var fleets = new ArrayList<FleetRow>();
        var people = new ArrayList<PersonRow>();
        var names = new LinkedHashMap<UUID, NameRow>();
        var members = new ArrayList<MemberRow>();
        for (var positioned : batch) {
            var position = positioned.position();
            switch (positioned.event()) {
                case FleetCreated created ->
                    fleets.add(new FleetRow(
                            created.fleetId().value(),
                            created.name().value(),
                            created.kind().wire(),
                            position));
                case UserSignedUp person ->
                    people.add(new PersonRow(
                            person.userId().value(),
                            person.email().value(),
                            person.name().value()));
                case UserRenamed renamed -> {
                    var id = renamed.userId().value();
                    names.put(id, new NameRow(id, renamed.name().value())); // the last of several counts
                }
                case MemberJoined joined ->
                    members.add(new MemberRow(
                            joined.fleetId().value(),
                            joined.userId().value(),
                            joined.role().wire(),
                            position));
                case UfoEvent other -> throw new IllegalArgumentException("not taken: " + other);
            }
        }
        Rows.write(connection, SAVE_FLEETS, fleets);
        Rows.write(connection, SAVE_PEOPLE, people);
        Rows.write(connection, RENAME_PEOPLE, names.values()); // after: whoever is renamed has signed up
        Rows.write(connection, SAVE_MEMBERS, members);
    }
}
