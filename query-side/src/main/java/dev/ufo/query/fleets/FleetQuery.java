package dev.ufo.query.fleets;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.UserId;
import dev.ufo.query.wire.Columns;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds fleets and their members. */
@Component
public final class FleetQuery {
    private static final String FIND = SqlFiles.of(FleetQuery.class, "find");
    private static final String OF_USER = SqlFiles.of(FleetQuery.class, "ofUser");
    private static final String MEMBERS = SqlFiles.of(FleetQuery.class, "members");
    private static final String IS_MEMBER = SqlFiles.of(FleetQuery.class, "isMember");

    private final JdbcClient jdbc;

    FleetQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The fleet with this id. */
    public Optional<Fleet> find(FleetId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> fleet(row))
                .optional();
    }

    /** The fleets a person belongs to, oldest first. */
    List<Fleet> ofUser(UserId user) {
        return jdbc.sql(OF_USER)
                .param("user", user.value())
                .query((row, _) -> fleet(row))
                .list();
    }

    /** The members of a fleet, by the time they joined. */
    List<Member> members(FleetId fleet) {
        return jdbc.sql(MEMBERS)
                .param("fleet", fleet.value())
                .query((row, _) -> new Member(
                        Columns.id(row, "id"),
                        Columns.text(row, "email"),
                        Columns.text(row, "name"),
                        Columns.text(row, "role")))
                .list();
    }

    /** True if this person belongs to the fleet. */
    public boolean isMember(FleetId fleet, UUID user) {
        return jdbc.sql(IS_MEMBER)
                .param("fleet", fleet.value())
                .param("user", user)
                .query(Boolean.class)
                .single();
    }

    private static Fleet fleet(ResultSet row) throws SQLException {
        return new Fleet(Columns.id(row, "id"), Columns.text(row, "name"), Columns.text(row, "kind"));
    }
}
