package dev.ufo.query.fleets;

import dev.ufo.events.AccountEvent.UserRenamed;
import dev.ufo.events.AccountEvent.UserSignedUp;
import dev.ufo.events.FleetEvent.FleetCreated;
import dev.ufo.events.FleetEvent.FleetDeleted;
import dev.ufo.query.projection.Rows;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of fleets and people, while a batch is folded. */
final class FleetRows {
    private static final String SAVE_FLEETS = SqlFiles.of(FleetRows.class, "saveFleets");
    private static final String SAVE_PEOPLE = SqlFiles.of(FleetRows.class, "savePeople");
    private static final String RENAME_PEOPLE = SqlFiles.of(FleetRows.class, "renamePeople");

    private static final String FORGET = SqlFiles.of(FleetRows.class, "forget");

    private final List<FleetRow> fleets = new ArrayList<>();
    private final List<PersonRow> people = new ArrayList<>();
    private final Map<UUID, NameRow> names = new LinkedHashMap<>();
    private final List<UUID> removed = new ArrayList<>();

    private record FleetRow(UUID id, String name, String kind, long position) {}

    private record PersonRow(UUID id, String email, String name) {}

    private record NameRow(UUID id, String name) {}

    void add(FleetCreated created, long position) {
        fleets.add(new FleetRow(
                created.fleetId().value(),
                created.name().value(),
                created.kind().wire(),
                position));
    }

    void remove(FleetDeleted deleted) {
        removed.add(deleted.fleetId().value());
    }

    void add(UserSignedUp person) {
        people.add(new PersonRow(
                person.userId().value(), person.email().value(), person.name().value()));
    }

    void rename(UserRenamed renamed) {
        var id = renamed.userId().value();
        names.put(id, new NameRow(id, renamed.name().value())); // the last of several counts
    }

    void save(Connection connection) throws SQLException {
        Rows.write(connection, SAVE_FLEETS, fleets);
        Rows.write(connection, SAVE_PEOPLE, people);
        Rows.write(connection, RENAME_PEOPLE, names.values()); // after: whoever is renamed has signed up
    }

    /** Takes the deleted fleets away, with their members and invitations. */
    void forget(Connection connection) throws SQLException {
        Rows.writeIds(connection, FORGET, removed);
    }
}
