package dev.ufo.query.accounts;

import dev.ufo.door.View;
import dev.ufo.events.AccountEvent.UserRenamed;
import dev.ufo.events.AccountEvent.UserSignedUp;
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

/** Keeps {@code views.users}. */
@Component
final class AccountsProjection implements Projection {
    private static final String SAVE = SqlFiles.of(AccountsProjection.class, "save");
    private static final String RENAME = SqlFiles.of(AccountsProjection.class, "rename");

    private record Name(UUID id, String name) {}

    @Override
    public View view() {
        return View.ACCOUNTS;
    }

    @Override
    public Set<Class<? extends UfoEvent>> events() {
        return Set.of(UserSignedUp.class, UserRenamed.class);
    }

    @Override
    public List<String> tables() {
        return List.of("views.users");
    }

    @Override
    public void apply(Connection connection, List<PositionedEvent> batch, ViewChanges changes) throws SQLException {
        var users = new ArrayList<User>();
        var names = new LinkedHashMap<UUID, Name>();
        for (var positioned : batch) {
            switch (positioned.event()) {
                case UserSignedUp signedUp ->
                    users.add(new User(
                            signedUp.userId().value(),
                            signedUp.email().value(),
                            signedUp.name().value()));
                case UserRenamed renamed -> {
                    var id = renamed.userId().value();
                    names.put(id, new Name(id, renamed.name().value())); // the last of several counts
                }
                case UfoEvent other -> throw new IllegalArgumentException("not taken: " + other);
            }
        }
        Rows.write(connection, SAVE, users);
        Rows.write(connection, RENAME, names.values()); // after: whoever is renamed has signed up
    }
}
