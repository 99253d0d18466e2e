package dev.ufo.query.fleets;

import dev.ufo.ids.FleetId;
import dev.ufo.ids.InvitationId;
import dev.ufo.ids.UserId;
import dev.ufo.query.wire.Columns;
import dev.ufo.sql.SqlFiles;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds invitations; whether one has expired is judged by the database's clock. */
@Component
public final class InvitationQuery {
    private static final String FIND = SqlFiles.of(InvitationQuery.class, "find");
    private static final String OF_FLEET = SqlFiles.of(InvitationQuery.class, "ofFleet");
    private static final String OF_USER = SqlFiles.of(InvitationQuery.class, "ofUser");

    private final JdbcClient jdbc;

    InvitationQuery(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The invitation with this id. */
    public Optional<Invitation> find(InvitationId id) {
        return jdbc.sql(FIND)
                .param("id", id.value())
                .query((row, _) -> invitation(row))
                .optional();
    }

    /** The pending invitations into a fleet, newest first, expired ones too. */
    List<Invitation> ofFleet(FleetId fleet) {
        return jdbc.sql(OF_FLEET)
                .param("fleet", fleet.value())
                .query((row, _) -> invitation(row))
                .list();
    }

    /** The pending invitations to a person's email that have not expired, newest first. */
    List<MyInvite> ofUser(UserId user) {
        return jdbc.sql(OF_USER)
                .param("user", user.value())
                .query((row, _) -> new MyInvite(
                        Columns.id(row, "id"),
                        Columns.id(row, "fleet_id"),
                        Columns.text(row, "fleet_name"),
                        Columns.text(row, "role"),
                        Columns.text(row, "invitee_email")))
                .list();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                Columns.id(row, "id"),
                Columns.text(row, "invitee_email"),
                Columns.text(row, "role"),
                Columns.text(row, "status"),
                Columns.time(row, "expires_at"));
    }
}
