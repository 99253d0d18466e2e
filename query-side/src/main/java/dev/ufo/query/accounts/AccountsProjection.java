package dev.ufo.query.accounts;

import dev.ufo.door.View;
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
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Keeps {@code views.users}. */
@Component
final class AccountsProjection implements Projection {
    private static final String SAVE = SqlFiles.of(AccountsProjection.class, "save");

    @Override
    public View view() {
        return View.ACCOUNTS;
    }

    @Override
    public Set<Class<? extends UfoEvent>> events() {
        return Set.of(UserSignedUp.class);
    }

    @Override
    public List<String> tables() {
        return List.of("views.users");
    }

    @Override
    public void apply(Connection connection, List<PositionedEvent> batch, ViewChanges changes) throws SQLException {
        var users = new ArrayList<User>();
        for (var positioned : batch) {
            if (positioned.event() instanceof UserSignedUp signedUp) {
                users.add(new User(
                        signedUp.userId().value(),
                        signedUp.email().value(),
                        signedUp.name().value()));
            }
        }
        Rows.write(connection, SAVE, users);
    }
}
