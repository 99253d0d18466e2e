package dev.ufo.server.openapi;

import static dev.ufo.server.access.Audience.ANYONE;
import static dev.ufo.server.access.Audience.MANAGER;
import static dev.ufo.server.access.PermissionTable.row;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ufo.server.access.PermissionTable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** How pieces become one description. */
class PiecesTest {
    @Test
    void piecesAreUnitedAtEveryDepth() {
        Map<String, Object> whole = Pieces.merge(List.of(
                Map.of("paths", Map.of("/a", Map.of("get", Map.of("summary", "A")))),
                Map.of("paths", Map.of("/a", Map.of("post", Map.of("summary", "B"))), "openapi", "3.1.0")));

        assertThat(whole)
                .isEqualTo(Map.of(
                        "openapi",
                        "3.1.0",
                        "paths",
                        Map.of("/a", Map.of("get", Map.of("summary", "A"), "post", Map.of("summary", "B")))));
    }

    @Test
    void twoPiecesCannotSayTheSame() {
        Map<String, Object> piece = Map.of("components", Map.of("A", Map.of("type", "object")));

        assertThatThrownBy(() -> Pieces.merge(List.of(piece, piece)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("/components/A/type");
    }

    @Test
    void whatFollowsFromTheRowAndTheAddressIsAdded() {
        Map<String, Object> document = new Yaml()
                .load("{paths: {'/api/codes/{id}': {post: {requestBody: {}, responses: {'204': {}, '404': {}}}}}}");

        new Completion(PermissionTable.of(row("POST", "/api/codes/{id}", MANAGER))).complete(document);

        Map<String, Object> operation =
                Nodes.map(Nodes.map(Nodes.map(document.get("paths")).get("/api/codes/{id}"))
                        .get("post"));
        assertThat(Nodes.map(operation.get("responses")))
                .containsOnlyKeys("204", "400", "401", "403", "404", "409", "413", "415", "422", "500", "503")
                .containsEntry("404", new LinkedHashMap<>());
        assertThat(operation.get("parameters"))
                .isEqualTo(List.of(
                        Map.of("$ref", "#/components/parameters/id"),
                        Map.of("$ref", "#/components/parameters/fleet"),
                        Map.of("$ref", "#/components/parameters/idempotencyKey")));
        assertThat(operation.get("security"))
                .isEqualTo(List.of(Map.of("session", List.of()), Map.of("accessToken", List.of())));
    }

    @Test
    void aCallWithoutARowIsNotDescribed() {
        Map<String, Object> document = new Yaml().load("{paths: {/a: {get: {responses: {'200': {}}}}}}");

        assertThatThrownBy(() -> new Completion(PermissionTable.of(row("GET", "/b", ANYONE))).complete(document))
                .hasMessageContaining("GET /a is described and has no row");
    }
}
