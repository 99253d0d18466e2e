package dev.ufo.server.door;

import static dev.ufo.server.access.Audience.ANYONE;
import static dev.ufo.server.access.Audience.SIGNED_IN;
import static dev.ufo.server.access.PermissionTable.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ufo.server.StartFailure;
import dev.ufo.server.access.PermissionTable;
import dev.ufo.server.access.PermissionTable.Row;
import dev.ufo.store.testing.TestDatabase;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The permission table is enforced, and nothing is outside it. */
class DoorGateTest {
    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated();

    @Test
    void aRouteWithoutARowKeepsTheServerFromStarting() {
        PermissionTable almostEmpty = PermissionTable.of(row("GET", "/api/things/{id}", ANYONE));

        assertThatThrownBy(() -> DoorServer.start(DATABASE.dataSource(), almostEmpty))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("POST /api/echo has no row")
                .hasMessageNotContaining("things/{id}");
    }

    @Test
    void anEndpointThatAsksForWhomItsAudienceDoesNotBringKeepsTheServerFromStarting() {
        assertThatThrownBy(() -> DoorServer.start(DATABASE.dataSource(), with("GET", "/api/caller")))
                .isInstanceOf(StartFailure.class)
                .hasMessage("GET /api/caller is for SIGNED_IN, which brings no Caller");
    }

    @Test
    void theGateComesBeforeTheEndpointEvenIfThatAsksForNobody() {
        try (DoorServer door = DoorServer.start(DATABASE.dataSource(), with("POST", "/api/echo"))) {
            assertThat(door.post("/api/echo", "{}").statusCode()).isEqualTo(401);
            assertThat(door.call("HEAD", "/api/signed-in").statusCode()).isEqualTo(401);
        }
    }

    @Test
    void aRouteHasOneRow() {
        Row row = row("GET", "/api/things", ANYONE);

        assertThatIllegalArgumentException().isThrownBy(() -> PermissionTable.of(row, row));
    }

    /** The table of the test's endpoints, with another row for one. */
    private static PermissionTable with(String method, String path) {
        Row other = row(method, path, SIGNED_IN);
        Stream<Row> rest = DoorEndpoints.TABLE.routes().stream()
                .filter(route -> !route.equals(other.route()))
                .map(route -> new Row(route, DoorEndpoints.TABLE.audience(route).orElseThrow()));
        return PermissionTable.of(Stream.concat(rest, Stream.of(other)).toArray(Row[]::new));
    }
}
