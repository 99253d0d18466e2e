package dev.ufo.query.rovers;

import dev.ufo.door.View;
import dev.ufo.events.RoverEvent.EnrollmentCodeCreated;
import dev.ufo.events.RoverEvent.EnrollmentCodeRemoved;
import dev.ufo.events.UfoEvent;
import dev.ufo.query.projection.ChangeType;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Keeps {@code views.enrollment_codes}. */
@Component
final class EnrollmentCodesProjection implements Projection {
    private static final String SAVE = SqlFiles.of(EnrollmentCodesProjection.class, "save");
    private static final String REMOVE = SqlFiles.of(EnrollmentCodesProjection.class, "remove");
    private static final String FORGET_FLEETS = SqlFiles.of(EnrollmentCodesProjection.class, "forgetFleets");

    private record CodeRow(
            UUID id,
            UUID fleetId,
            String hint,
            String label,
            boolean reusable,
            @Nullable Instant expiresAt,
            Instant createdAt,
            long position) {}

    @Override
    public View view() {
        return View.ENROLLMENT_CODES;
    }

    @Override
    public Set<Class<? extends UfoEvent>> events() {
        return Set.of(EnrollmentCodeCreated.class, EnrollmentCodeRemoved.class);
    }

    @Override
    public List<String> tables() {
        return List.of("views.enrollment_codes");
    }

    @Override
    public Optional<String> forgetFleets() {
        return Optional.of(FORGET_FLEETS);
    }

    @Override
    public void apply(Connection connection, List<PositionedEvent> batch, ViewChanges changes) throws SQLException {
        var created = new ArrayList<CodeRow>();
        var removed = new ArrayList<UUID>();
        for (var positioned : batch) {
            switch (positioned.event()) {
                case EnrollmentCodeCreated code -> {
                    changes.add(ChangeType.ENROLLMENT_CODE, code.fleetId(), code.codeId(), null);
                    created.add(new CodeRow(
                            code.codeId().value(),
                            code.fleetId().value(),
                            code.hint(),
                            code.label(),
                            code.reusable(),
                            code.expiresAt(),
                            code.at(),
                            positioned.position()));
                }
                case EnrollmentCodeRemoved code -> {
                    changes.add(ChangeType.ENROLLMENT_CODE, code.fleetId(), code.codeId(), null);
                    removed.add(code.codeId().value());
                }
                case UfoEvent other -> throw new IllegalArgumentException("not taken: " + other);
            }
        }
        Rows.write(connection, SAVE, created);
        Rows.writeIds(connection, REMOVE, removed); // after: an id is never created again
    }
}
