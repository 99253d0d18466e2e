package dev.ufo.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ufo.door.View;
import dev.ufo.events.MissionEvent.MissionCreated;
import dev.ufo.ids.MissionId;
import dev.ufo.query.testing.QuerySystem;
import dev.ufo.query.testing.Scene;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ProjectionBatchTest {
    @RegisterExtension
    static final QuerySystem SYSTEM = new QuerySystem();

    private final Scene scene = new Scene();

    @Test
    void leavesOutWhatTheRowsStandForAlready() throws SQLException {
        var mission = SYSTEM.append(scene.begin()) - 1;

        write(mission);
        assertThat(missions()).isOne();

        write(mission, mission + 1);
        assertThat(missions()).isEqualTo(2);
    }

    @Test
    void refusesAViewThatAnotherVersionKeeps() throws SQLException {
        var position = SYSTEM.append(scene.begin());
        setVersion(2);

        assertThatThrownBy(() -> write(position + 1)).isInstanceOf(IllegalStateException.class);
        assertThat(missions()).isOne();

        setVersion(1);
        write(position + 1);
        assertThat(missions()).isEqualTo(2);
    }

    /** In a transaction of its own, which an exception rolls back. */
    private void write(Long... positions) throws SQLException {
        var events = Stream.of(positions)
                .map(position -> new PositionedEvent(
                        position,
                        new MissionCreated(
                                new MissionId(UUID.randomUUID()),
                                scene.fleet,
                                "Mars " + position,
                                "MARS",
                                scene.next())))
                .toList();
        var missions = SYSTEM.beans(Projection.class).stream()
                .filter(projection -> projection.view() == View.MISSIONS)
                .findAny()
                .orElseThrow();
        try (var connection = SYSTEM.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try {
                ProjectionBatch.write(connection, missions, events);
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private long missions() {
        return SYSTEM.sql()
                .sql("SELECT count(*) FROM views.missions WHERE fleet_id = ?")
                .param(scene.fleet.value())
                .query(Long.class)
                .single();
    }

    private static void setVersion(int version) {
        var _ = SYSTEM.sql()
                .sql("UPDATE views.progress SET version = ? WHERE view = 'MISSIONS'")
                .param(version)
                .update();
    }
}
