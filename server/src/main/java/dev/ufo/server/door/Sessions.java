package dev.ufo.server.door;

import dev.ufo.door.Role;
import dev.ufo.door.RoverCaller;
import dev.ufo.events.TokenScope;
import dev.ufo.ids.AccessTokenId;
import dev.ufo.ids.FleetId;
import dev.ufo.ids.RoverId;
import dev.ufo.ids.SessionId;
import dev.ufo.ids.UserId;
import dev.ufo.sql.SqlFiles;
import dev.ufo.store.credentials.SecretHashes;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up who holds a token; a database that does not answer is thrown, never taken for "nobody". */
@Component
class Sessions {
    private static final String SESSION = SqlFiles.of(Sessions.class, "session");
    private static final String ACCESS_TOKEN = SqlFiles.of(Sessions.class, "accessToken");
    private static final String ROVERS = SqlFiles.of(Sessions.class, "rovers");

    private final JdbcClient jdbc;
    private final CredentialUses uses;
    private final SharedLookups<ByteBuffer, RoverCaller> rovers = new SharedLookups<>(this::findRovers);

    Sessions(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.uses = new CredentialUses(jdbc);
    }

    /** The session with that token, if it is known and has not ended, with the person's role in the fleet. */
    Optional<Session> find(String token, Optional<FleetId> fleet) {
        Optional<Session> found = jdbc.sql(SESSION)
                .param("lookup", SecretHashes.ofToken(token))
                .param("fleetId", fleet.map(FleetId::value).orElse(null), Types.OTHER)
                .query((row, number) -> new Session(
                        new UserId(row.getObject("user_id", UUID.class)),
                        new SessionId(row.getObject("session_id", UUID.class)),
                        Optional.ofNullable(row.getString("role")).map(Role::of)))
                .optional();
        found.ifPresent(session -> uses.note(session.sessionId().value()));
        return found;
    }

    /** What the access token lets its holder do, if it is known and has not ended, with the person's role in the fleet. */
    Optional<TokenGrant> findGrant(String token, Optional<FleetId> fleet) {
        Optional<TokenGrant> found = jdbc.sql(ACCESS_TOKEN)
                .param("lookup", SecretHashes.ofToken(token))
                .param("fleetId", fleet.map(FleetId::value).orElse(null), Types.OTHER)
                .query((row, number) -> grant(row))
                .optional();
        found.ifPresent(grant -> uses.note(grant.tokenId().value()));
        return found;
    }

    private static TokenGrant grant(ResultSet row) throws SQLException {
        return new TokenGrant(
                new AccessTokenId(row.getObject("token_id", UUID.class)),
                new UserId(row.getObject("user_id", UUID.class)),
                Stream.of((String[]) row.getArray("scopes").getArray())
                        .map(TokenScope::of)
                        .collect(Collectors.toSet()),
                Optional.ofNullable(row.getObject("fleet_id", UUID.class)).map(FleetId::new),
                Optional.ofNullable(row.getString("role")).map(Role::of));
    }

    /** The rover with that connection token, if it has not been deleted. Many rovers report at once, so they share look-ups. */
    Optional<RoverCaller> findRover(String token) {
        return rovers.find(ByteBuffer.wrap(SecretHashes.ofToken(token)));
    }

    private Map<ByteBuffer, RoverCaller> findRovers(Set<ByteBuffer> lookups) {
        Map<ByteBuffer, RoverCaller> found = new HashMap<>();
        jdbc.sql(ROVERS)
                .param("lookups", lookups.stream().map(ByteBuffer::array).toArray(byte[][]::new))
                .query(row -> {
                    found.put(
                            ByteBuffer.wrap(row.getBytes("lookup")),
                            new RoverCaller(
                                    new RoverId(row.getObject("rover_id", UUID.class)),
                                    new FleetId(row.getObject("fleet_id", UUID.class))));
                });
        return found;
    }
}
