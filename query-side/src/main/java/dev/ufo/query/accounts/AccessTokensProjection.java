package dev.ufo.query.accounts;

import dev.ufo.door.View;
import dev.ufo.events.AccountEvent.AccessTokenCreated;
import dev.ufo.events.AccountEvent.AccessTokenRevoked;
import dev.ufo.events.TokenScope;
import dev.ufo.events.UfoEvent;
import dev.ufo.query.projection.PositionedEvent;
import dev.ufo.query.projection.Projection;
import dev.ufo.query.projection.Rows;
import dev.ufo.query.projection.ViewChanges;
import dev.ufo.sql.SqlFiles;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps {@code views.access_tokens}; the door lets in no token that is not there. */
@Component
final class AccessTokensProjection implements Projection {
    private static final String SAVE = SqlFiles.of(AccessTokensProjection.class, "save");
    private static final String REMOVE = SqlFiles.of(AccessTokensProjection.class, "remove");

    private record TokenRow(
            UUID id,
            UUID userId,
            String name,
            List<TokenScope> scopes,
            @Nullable UUID fleetId,
            Instant expiresAt,
            Instant createdAt,
            long position) {
        static TokenRow of(AccessTokenCreated created, long position) {
            var fleet = created.fleetId();
            return new TokenRow(
                    created.tokenId().value(),
                    created.userId().value(),
                    created.name().value(),
                    created.scopes(),
                    fleet == null ? null : fleet.value(),
                    created.expiresAt(),
                    created.at(),
                    position);
        }
    }

    @Override
    public View view() {
        return View.ACCESS_TOKENS;
    }

    @Override
    public Set<Class<? extends UfoEvent>> events() {
        return Set.of(AccessTokenCreated.class, AccessTokenRevoked.class);
    }

    @Override
    public List<String> tables() {
        return List.of("views.access_tokens");
    }

    @Override
    public void apply(Connection connection, List<PositionedEvent> batch, ViewChanges changes) throws SQLException {
        var created = new ArrayList<TokenRow>();
        var revoked = new ArrayList<UUID>();
        for (var positioned : batch) {
            switch (positioned.event()) {
                case AccessTokenCreated token -> created.add(TokenRow.of(token, positioned.position()));
                case AccessTokenRevoked token -> revoked.add(token.tokenId().value());
                case UfoEvent other -> throw new IllegalArgumentException("not taken: " + other);
            }
        }
        Rows.write(connection, SAVE, created);
        Rows.writeIds(connection, REMOVE, revoked); // after: an id is never created again
    }
}
